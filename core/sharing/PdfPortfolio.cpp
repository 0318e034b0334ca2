#include "core/sharing/PdfFinish.h"
#include "core/sharing/PdfPages.h"
#include "core/sharing/PortfolioContent.h"
#include "core/sharing/QrCode.h"
#include "core/wording/Language.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QSvgRenderer>

namespace besace {

using namespace Qt::StringLiterals;
using namespace pdf;

namespace {

constexpr qreal pageWidth = page::right - page::left;
/// Where the text of a badge begins, beside its picture, and how wide it is: 70 characters.
constexpr qreal textLeft = pt(78);
constexpr qreal textWidth = pt(345);
constexpr qreal pictureSide = pt(60);
constexpr qreal qrSide = pt(58.5);

TextStyle style(qreal points, qreal lineHeight, QRgb colour = colour::text, QFont::Weight weight = QFont::Normal)
{
    return { pdf::font(points, weight), QColor(colour), pt(lineHeight) };
}

QRgb toneColour(StateTone tone)
{
    switch (tone) {
    case StateTone::Genuine:
        return colour::genuine;
    case StateTone::Caution:
        return colour::caution;
    case StateTone::Bad:
        return colour::bad;
    case StateTone::Unknown:
        break;
    }
    return colour::unknown;
}

Row lineAcross()
{
    Row row { pt(0.75), true, {}, {} };
    row.draw = [](QPainter& painter, QPointF at) {
        painter.fillRect(QRectF(at, QSizeF(pageWidth, pt(0.75))), QColor(colour::line));
    };
    return row;
}

QList<Row> keptTogether(QList<Row> rows)
{
    for (Row& row : rows)
        row.keepWithNext = true;
    return rows;
}

/// Skills as rounded frames, as many on a line as fit.
class Chips {
public:
    QList<Row> rows(const QStringList& skills);

private:
    struct Chip {
        QRectF frame;
        Row text;
    };
    void endLine();

    QList<Row> m_rows;
    QList<Chip> m_line;
    qreal m_x = 0;
    qreal m_height = 0;
};

QList<Row> Chips::rows(const QStringList& skills)
{
    const TextStyle words = style(9.5, 13);
    for (const QString& skill : skills) {
        const qreal natural = QFontMetricsF(words.font).horizontalAdvance(skill) + pt(17);
        const qreal width = qMin(natural, pageWidth);
        const QList<Row> lines = textRows(skill, words, width - pt(16));
        if (m_x > 0 && m_x + width > pageWidth)
            endLine();
        for (qsizetype i = 0; i < lines.size(); ++i) // a skill longer than a line gets a frame for each of its lines
            m_line += Chip { QRectF(m_x, pt(20) * qreal(i), width, pt(20)), lines.at(i) };
        m_height = qMax(m_height, pt(20) * qreal(lines.size()));
        m_x += width + pt(6);
    }
    endLine();
    return m_rows;
}

void Chips::endLine()
{
    if (m_line.isEmpty())
        return;
    Row row { m_height + pt(6), false, {}, {} };
    row.draw = [chips = std::exchange(m_line, {})](QPainter& painter, QPointF at) {
        for (const Chip& chip : chips) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(QColor(colour::line), pt(0.75)));
            painter.drawRoundedRect(chip.frame.translated(at), pt(4.5), pt(4.5));
            const qreal lead = (chip.frame.height() - chip.text.height) / 2;
            chip.text.draw(painter, at + chip.frame.topLeft() + QPointF(pt(8.5), lead));
        }
    };
    m_rows += row;
    m_x = 0;
    m_height = 0;
}

Row pictureRow(const QByteArray& png)
{
    Row row { pictureSide, false, {}, {} };
    row.draw = [image = QImage::fromData(png, "PNG")](QPainter& painter, QPointF at) {
        const QSizeF size = QSizeF(image.size()).scaled(pictureSide, pictureSide, Qt::KeepAspectRatio);
        const QPointF margin((pictureSide - size.width()) / 2, (pictureSide - size.height()) / 2);
        painter.drawImage(QRectF(at + margin, size), image);
    };
    return row;
}

/// The address of the badge's own page, for a telephone.
Row qrRow(const QrCode& code, const QList<Row>& caption, const QString& address)
{
    const qreal quiet = pt(3.5);
    Row row { qrSide + heightOf(caption) + pt(4), false, {}, {} };
    row.links += Link { QRectF(0, 0, qrSide, row.height), address };
    row.draw = [code, caption, quiet](QPainter& painter, QPointF at) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(QColor(colour::line), pt(0.75)));
        painter.drawRect(QRectF(at, QSizeF(qrSide, qrSide)));
        QPainterPath modules;
        const qreal module = (qrSide - 2 * quiet) / code.side;
        for (const QRect& run : code.dark)
            modules.addRect(QRectF(run.x() * module, run.y() * module, run.width() * module, module));
        painter.fillPath(modules.translated(at + QPointF(quiet, quiet)), QColor(colour::text));
        QPointF below = at + QPointF(0, qrSide + pt(4));
        for (const Row& line : caption) {
            line.draw(painter, below);
            below.ry() += line.height;
        }
    };
    return row;
}

/// Shape and words of the state.
QList<Row> stateRows(const ContentBadge& badge, qreal width)
{
    const QColor tone(toneColour(stateTone(badge.state)));
    const TextStyle words = style(9.75, 14, tone.rgb(), QFont::DemiBold);
    QList<Row> rows = textRows(badge.stateLine, words, width, pt(14));
    rows.first().draw = [text = rows.first().draw, svg = stateShape(badge.state, tone.name().toLatin1())](
                            QPainter& painter, QPointF at) {
        QSvgRenderer(svg).render(&painter, QRectF(at + QPointF(0, pt(2)), QSizeF(pt(10), pt(10))));
        text(painter, at);
    };
    return rows;
}

/// Sets one portfolio.
class Setter {
public:
    Setter(const PortfolioContent& content, Progress& progress)
        : m_content(content)
        , m_progress(progress)
        , m_language(portfolioLocale(content.language))
    {
    }

    Result<QByteArray> draw();
    Finish finish(const Portfolio& portfolio) const;

private:
    QString words(const char* text, int count = -1) const { return m_language.words("sharing", text, count); }
    void setHead();
    void setBadge(const ContentBadge& badge);
    QList<Row> headRows(const ContentBadge& badge) const;
    QList<Row> bodyRows(const ContentBadge& badge) const;
    QList<Row> labelRows(const QString& label) const;
    QList<Row> storyRows(const ContentSection& section) const;
    QList<Row> evidenceRows(const ContentBadge& badge) const;
    std::optional<Row> pageRow(const ContentBadge& badge) const;
    QString footer() const;
    void drawFooter(QPainter& painter, int index) const;

    const PortfolioContent& m_content;
    Progress& m_progress;
    Language m_language;
    Pages m_pages;
    QList<Finish::Bookmark> m_bookmarks;
};

void Setter::setHead()
{
    m_pages.add(textRows(m_content.heading, style(26, 32, colour::text, QFont::Bold), pageWidth));
    if (!m_content.subtitle.isEmpty())
        m_pages.add(textRows(m_content.subtitle, style(12, 18, colour::muted), pageWidth));
    Row accent { pt(30), false, {}, {} };
    accent.draw = [](QPainter& painter, QPointF at) {
        QPainterPath path;
        path.addRoundedRect(QRectF(at + QPointF(0, pt(13)), QSizeF(pt(48), pt(3))), pt(1.5), pt(1.5));
        painter.fillPath(path, QColor(colour::accent));
    };
    m_pages.add({ accent });
    for (const QString& paragraph : m_content.introduction)
        m_pages.add(withoutOrphans(textRows(paragraph, style(11.25, 17), pt(405))) + QList { space(pt(4)) });
    if (!m_content.skills.isEmpty())
        m_pages.add(QList { space(pt(9)) } + Chips().rows(m_content.skills));
    m_pages.add({ space(pt(13)) });
}

QList<Row> Setter::headRows(const ContentBadge& badge) const
{
    QList<Row> rows = textRows(badge.name, style(12.75, 18, colour::text, QFont::Bold), textWidth);
    if (!badge.byline.isEmpty())
        rows += textRows(badge.byline, style(9.75, 16, colour::muted), textWidth);
    return keptTogether(rows + stateRows(badge, textWidth));
}

QList<Row> Setter::labelRows(const QString& label) const
{
    QList<Row> rows { space(pt(7)) };
    return keptTogether(rows + textRows(label, style(8.5, 13, colour::muted, QFont::DemiBold), textWidth));
}

QList<Row> Setter::evidenceRows(const ContentBadge& badge) const
{
    constexpr auto plain = MarkdownRun::Style::Plain;
    QList<MarkdownBlock> blocks;
    for (const ContentEvidence& one : badge.evidence) {
        MarkdownBlock block { MarkdownBlock::Kind::Item, 1, 1, u"•"_s, {} };
        const bool both = !one.text.isEmpty() && one.link;
        if (!one.text.isEmpty())
            block.runs += MarkdownRun { both ? one.text + u" ("_s : one.text, plain, {} };
        if (one.link)
            block.runs += MarkdownRun { one.link->domain, plain, one.link };
        if (both)
            block.runs += MarkdownRun { u")"_s, plain, {} };
        blocks += block;
    }
    return blockRows(blocks, style(10.25, 15), textWidth);
}

/// Set apart by a bar at its side.
QList<Row> Setter::storyRows(const ContentSection& section) const
{
    constexpr qreal indent = pt(10);
    const TextStyle label = style(8.25, 13, colour::muted, QFont::DemiBold);
    const QList<Row> title = textRows(section.label.toUpper(), label, textWidth - indent);
    QList<Row> rows = keptTogether(title) + blockRows(section.blocks, style(10.25, 15), textWidth - indent);
    for (Row& row : rows) {
        for (Link& link : row.links)
            link.area.translate(indent, 0);
        row.draw = [text = row.draw, height = row.height](QPainter& painter, QPointF at) {
            painter.fillRect(QRectF(at, QSizeF(pt(2.25), height)), QColor(colour::line));
            if (text)
                text(painter, at + QPointF(indent, 0));
        };
    }
    return QList { space(pt(8)) } + rows;
}

QList<Row> Setter::bodyRows(const ContentBadge& badge) const
{
    const TextStyle body = style(10.25, 15);
    QList<Row> rows;
    if (!badge.description.isEmpty())
        rows += space(pt(5));
    for (const QString& paragraph : badge.description)
        rows += withoutOrphans(textRows(paragraph, body, textWidth));
    for (const ContentSection& section : badge.sections)
        rows += section.isStory ? storyRows(section)
                                : labelRows(section.label) + blockRows(section.blocks, body, textWidth);
    if (!badge.evidence.isEmpty())
        rows += labelRows(words(QT_TRANSLATE_NOOP("sharing", "Proof"))) + evidenceRows(badge);
    return rows;
}

std::optional<Row> Setter::pageRow(const ContentBadge& badge) const
{
    if (!badge.page)
        return std::nullopt;
    const TextStyle caption = style(7.5, 10.5, colour::muted);
    const QString text = words(QT_TRANSLATE_NOOP("sharing", "page of the organisation"));
    return qrRow(qrCode(badge.page->address), textRows(text, caption, qrSide), badge.page->address);
}

void Setter::setBadge(const ContentBadge& badge)
{
    const QList<Row> head = headRows(badge);
    QList<Row> rows = head + bodyRows(badge);
    if (const qreal missing = pictureSide - heightOf(rows); missing > 0)
        rows += space(missing);
    const std::optional<Row> page = pageRow(badge);
    const qreal beside = qMax(pictureSide, page ? page->height : 0);

    // A badge is not parted if it fits on half a page; a longer one begins only where its picture and some text fit.
    const qreal whole = qMax(heightOf(rows), beside) + pt(14);
    const bool isShort = whole < (page::bottom - page::top) / 2;
    const qreal least = isShort ? whole : qMax(beside, heightOf(head) + pt(60));
    if (least + pt(14) > m_pages.room() && !m_pages.isAtTop())
        m_pages.turn();
    if (!m_pages.isAtTop())
        m_pages.add({ lineAcross(), space(pt(14)) });

    const qreal top = m_pages.y();
    const int first = m_pages.current();
    m_bookmarks += Finish::Bookmark { badge.name, first, top / unitsPerPoint };
    if (!badge.picture.isEmpty())
        m_pages.addBeside(pictureRow(badge.picture), 0, top);
    if (page)
        m_pages.addBeside(*page, pageWidth - qrSide, top);
    m_pages.add(rows, textLeft);
    const qreal under = top + beside - m_pages.y();
    if (m_pages.current() == first && under > 0)
        m_pages.add({ Row { under, false, {}, {} } });
    m_pages.add({ Row { pt(14), false, {}, {} } });
}

QString Setter::footer() const
{
    if (!m_content.hasFiles)
        return m_content.madeOn;
    return words(QT_TRANSLATE_N_NOOP("sharing", "%n badge(s) attached to this PDF: open it with Besace to check them."),
        int(m_content.badges.size()));
}

void Setter::drawFooter(QPainter& painter, int index) const
{
    const TextStyle small = style(8.25, 12, colour::muted);
    painter.fillRect(QRectF(page::left, page::footerLine, pageWidth, pt(0.75)), QColor(colour::line));
    const QPointF at(page::left, page::footerLine + pt(8));
    textRows(footer(), small, pageWidth - pt(60)).first().draw(painter, at);
    const QString number = u"%1 / %2"_s.arg(index + 1).arg(m_pages.count());
    const qreal width = QFontMetricsF(small.font).horizontalAdvance(number);
    textRows(number, small, pt(60)).first().draw(painter, at + QPointF(pageWidth - width, 0));
}

Result<QByteArray> Setter::draw()
{
    setHead();
    for (const ContentBadge& badge : m_content.badges)
        setBadge(badge);

    QByteArray drawn;
    QBuffer buffer(&drawn);
    buffer.open(QBuffer::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72 * unitsPerPoint);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    for (int i = 0; i < m_pages.count(); ++i) {
        if (m_progress.cancelled())
            return Error { Error::Code::Cancelled, {} };
        if (i > 0)
            writer.newPage();
        m_pages.draw(i, painter);
        drawFooter(painter, i);
    }
    if (!painter.end())
        return Error { Error::Code::CannotWrite, u"PDF"_s };
    return drawn;
}

Finish Setter::finish(const Portfolio& portfolio) const
{
    Finish finish;
    const bool hasBoth = !m_content.subtitle.isEmpty();
    finish.title = hasBoth ? m_content.heading + u" – "_s + m_content.subtitle : m_content.heading;
    finish.author = portfolio.personName.isEmpty() ? QString() : m_content.heading;
    finish.language = m_content.language;
    finish.madeAt = portfolio.madeAt;
    finish.bookmarks = m_bookmarks;
    for (int i = 0; i < m_pages.count(); ++i) {
        for (const Link& link : m_pages.links(i)) {
            const QRectF area(link.area.topLeft() / unitsPerPoint, link.area.size() / unitsPerPoint);
            finish.links += Finish::PageLink { i, area, link.address };
        }
    }
    for (const ContentBadge& badge : m_content.badges) {
        for (const ContentFile& file : badge.files)
            finish.attachments += Finish::Attachment { file, badge.name };
    }
    return finish;
}

} // namespace

Result<QByteArray> portfolioPdf(const Portfolio& portfolio, Progress& progress)
{
    const Result<PortfolioContent> content = portfolioContent(portfolio, progress);
    if (!content)
        return content.error();
    Setter setter(*content, progress);
    const Result<QByteArray> drawn = setter.draw();
    if (!drawn)
        return drawn.error();
    return pdf::finish(*drawn, setter.finish(portfolio));
}

} // namespace besace
