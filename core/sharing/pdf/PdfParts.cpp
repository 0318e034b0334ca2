#include "core/sharing/pdf/PdfParts.h"

#include "core/sharing/WebLink.h"
#include "core/sharing/pictures/QrCode.h"
#include "core/sharing/pictures/StateMark.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

namespace besace::pdf {

using namespace Qt::StringLiterals;

namespace {

class Chips {
public:
    Chips(qreal width, const Branch& branch) : m_width(width), m_branch(branch) { }
    QList<Row> rows(const QStringList& skills);

private:
    struct Chip {
        QRectF frame;
        Row text;
    };
    void add(const QString& skill, int list);
    void endLine();

    qreal m_width;
    const Branch& m_branch;
    QList<Row> m_rows;
    QList<Chip> m_line;
    qreal m_x = 0;
    qreal m_height = 0;
};

QList<Row> Chips::rows(const QStringList& skills)
{
    const int list = m_branch.add("L");
    for (const QString& skill : skills)
        add(skill, list);
    endLine();
    return m_rows;
}

void Chips::add(const QString& skill, int list)
{
    const TextStyle words = style(9.5, 13);
    const qreal natural = QFontMetricsF(words.font).horizontalAdvance(skill) + pt(17);
    const qreal width = qMin(natural, m_width);
    Structure& structure = m_branch.structure;
    const int item = structure.add("LBody", structure.add("LI", list));
    const QList<Row> lines = textRows(skill, words, width - pt(16), item);
    if (m_x > 0 && m_x + width > m_width)
        endLine();
    qreal y = 0;
    for (const Row& line : lines) { // a skill longer than a line gets a frame for each of its lines
        const qreal height = qMax(pt(20), line.height + pt(3));
        m_line += Chip { QRectF(m_x, y, width, height), line };
        y += height;
    }
    m_height = qMax(m_height, y);
    m_x += width + pt(6);
}

void Chips::endLine()
{
    if (m_line.isEmpty())
        return;
    Row row { m_height + pt(6), false, {}, {} };
    row.draw = [chips = std::exchange(m_line, {})](Canvas& canvas, QPointF at) {
        canvas.painter().setBrush(Qt::NoBrush);
        canvas.painter().setPen(QPen(canvas.colour(Ink::Line), pt(0.75)));
        for (const Chip& chip : chips)
            canvas.painter().drawRoundedRect(chip.frame.translated(at), pt(4.5), pt(4.5));
        for (const Chip& chip : chips) {
            const qreal lead = (chip.frame.height() - chip.text.height) / 2;
            chip.text.draw(canvas, at + chip.frame.topLeft() + QPointF(pt(8.5), lead));
        }
    };
    m_rows += row;
    m_x = 0;
    m_height = 0;
}

void drawCode(const QrCode& code, qreal side, int figure, Canvas& canvas, QPointF at)
{
    const Tagged tagged(canvas, Piece { figure, {} });
    QPainter& painter = canvas.painter();
    const qreal quiet = pt(3.5);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(canvas.colour(Ink::Line), pt(0.75)));
    painter.drawRect(QRectF(at, QSizeF(side, side)));
    QPainterPath modules;
    const qreal module = (side - 2 * quiet) / code.side;
    for (const QRect& run : code.dark)
        modules.addRect(QRectF(run.x() * module, run.y() * module, run.width() * module, module));
    painter.fillPath(modules.translated(at + QPointF(quiet, quiet)), canvas.colour(Ink::Text));
}

} // namespace

QList<Row> chipRows(const QStringList& skills, qreal width, const Branch& branch)
{
    return Chips(width, branch).rows(skills);
}

Row pictureRow(const QImage& image, qreal side, int figure)
{
    const QSizeF size = QSizeF(image.size()).scaled(side, side, Qt::KeepAspectRatio);
    const QRectF box(QPointF((side - size.width()) / 2, (side - size.height()) / 2), size);
    Row row { side, false, {}, { Area { box, figure, {}, {} } } };
    row.draw = [image, box, figure](Canvas& canvas, QPointF at) {
        const Tagged tagged(canvas, Piece { figure, {} });
        canvas.painter().drawImage(box.translated(at), image);
    };
    return row;
}

Row qrRow(const PageLink& link, qreal side, const Branch& branch)
{
    Structure& structure = branch.structure;
    const int element = structure.add("Link", branch.add("P"));
    const QrCode code = qrCode(link.address);
    const qreal captionTop = code.side > 0 ? side + pt(4) : 0;
    const int figure = structure.add("Figure", element);
    structure[figure].alternative = link.words;
    const QList<Row> caption
        = textRows(link.caption, style(7.5, 10.5, Ink::Muted), side, structure.add("Span", element));
    Row row { captionTop + heightOf(caption), false, {}, {} };
    row.areas += Area { QRectF(0, 0, side, row.height), element, link.address, link.words };
    row.areas += Area { QRectF(0, 0, side, side), figure, {}, {} };
    row.draw = [code, caption, captionTop, side, figure](Canvas& canvas, QPointF at) {
        if (code.side > 0)
            drawCode(code, side, figure, canvas, at);
        QPointF below = at + QPointF(0, captionTop);
        for (const Row& line : caption) {
            line.draw(canvas, below);
            below.ry() += line.height;
        }
    };
    return row;
}

static Ink toneInk(StateTone tone)
{
    switch (tone) {
    case StateTone::Genuine:
        return Ink::Genuine;
    case StateTone::Caution:
        return Ink::Caution;
    case StateTone::Bad:
        return Ink::Bad;
    case StateTone::Unknown:
        break;
    }
    return Ink::Unknown;
}

QList<Row> stateRows(State state, const QString& words, qreal width, int element)
{
    const Ink tone = toneInk(stateTone(state));
    const TextStyle look = style(9.75, 14, tone, QFont::DemiBold);
    QList<Row> rows
        = flowRows(Flow { { { words, look.font, look.ink, element, {} } } }, look.lineHeight, width, pt(14));
    rows.first().draw = [text = rows.first().draw, state, tone](Canvas& canvas, QPointF at) {
        const QByteArray shape = stateShape(state, canvas.colour(tone).name().toLatin1());
        QSvgRenderer(shape).render(&canvas.painter(), QRectF(at + QPointF(0, pt(2)), QSizeF(pt(10), pt(10))));
        text(canvas, at);
    };
    return rows;
}

QList<Row> contactRows(const QString& email, const QString& telephone, qreal width, const Branch& branch)
{
    if (email.isEmpty() && telephone.isEmpty())
        return {};
    const TextStyle look = style(10.25, 15);
    const int paragraph = branch.add("P");
    Structure& structure = branch.structure;
    const QString link = mailLink(email);
    Flow flow;
    if (!link.isEmpty())
        flow.parts += { email, look.font, Ink::Accent, structure.add("Link", paragraph), link };
    else if (!email.isEmpty())
        flow.parts += { email, look.font, look.ink, structure.add("Span", paragraph), {} };
    if (!flow.parts.isEmpty() && !telephone.isEmpty())
        flow.parts += { u" · "_s, look.font, Ink::Muted, structure.add("Span", paragraph), {} };
    if (!telephone.isEmpty())
        flow.parts += { telephone, look.font, look.ink, structure.add("Span", paragraph), {} };
    return flowRows(flow, look.lineHeight, width);
}

Row lineAcross(qreal width)
{
    Row row { pt(0.75), true, {}, {} };
    row.draw = [width](Canvas& canvas, QPointF at) {
        canvas.painter().fillRect(QRectF(at, QSizeF(width, pt(0.75))), canvas.colour(Ink::Line));
    };
    return row;
}

} // namespace besace::pdf
