#include "core/sharing/pdf/PdfText.h"

#include "core/sharing/pdf/PdfGlyphs.h"

#include <QFile>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <memory>

namespace besace::pdf {

using namespace Qt::StringLiterals;

static bool loadFonts()
{
    for (const QString& weight : { u"Regular"_s, u"SemiBold"_s, u"Bold"_s }) {
        QFile file(u":/sharing/fonts/BesaceInter-%1.otf"_s.arg(weight));
        if (!file.open(QFile::ReadOnly) || QFontDatabase::addApplicationFontFromData(file.readAll()) < 0)
            return false;
    }
    return true;
}

QFont font(qreal points, QFont::Weight weight)
{
    [[maybe_unused]] static const bool loaded = loadFonts();
    Q_ASSERT(loaded);
    QFont font(u"Besace Inter"_s);
    font.setPixelSize(qRound(pt(points)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

TextStyle style(qreal points, qreal lineHeight, Ink ink, QFont::Weight weight)
{
    return { font(points, weight), ink, pt(lineHeight) };
}

Row space(qreal height) { return Row { height, true, {}, {} }; }

QList<Row> withoutOrphans(QList<Row> rows)
{
    if (rows.size() >= 2) {
        rows.first().keepWithNext = true;
        rows[rows.size() - 2].keepWithNext = true;
    }
    return rows;
}

QList<Row> keptTogether(QList<Row> rows)
{
    for (Row& row : rows)
        row.keepWithNext = true;
    return rows;
}

qreal heightOf(const QList<Row>& rows)
{
    qreal height = 0;
    for (const Row& row : rows)
        height += row.height;
    return height;
}

namespace {

QString writtenIn(const Flow& flow)
{
    QString written;
    for (const Flow::Part& part : flow.parts)
        written += part.text;
    return written;
}

/// A stretch of a text.
struct Range {
    int from = 0;
    int to = 0;

    bool isEmpty() const { return from >= to; }
    Range within(const QTextLine& line) const
    {
        return { qMax(from, line.textStart()), qMin(to, line.textStart() + line.textLength()) };
    }
};

/// Laid out once and then drawn line by line.
class LaidOut {
public:
    LaidOut(const Flow& flow, qreal width);

    int lineCount() const { return m_layout.lineCount(); }
    qreal height(int line) const { return m_layout.lineAt(line).height(); }
    /// How far marks stand out over the top of the line and under its foot.
    struct Overhang {
        qreal above = 0;
        qreal below = 0;
    };
    Overhang overhang(int line) const;
    void draw(int line, Canvas& canvas, QPointF at) const;
    QList<Area> links(int line, qreal indent, qreal height) const;

private:
    struct Placed {
        Flow::Part part;
        DrawableText text;
        Range range;
    };

    bool endsWithSpace(int line, const Range& range) const;

    QList<Placed> m_parts;
    QTextLayout m_layout;
    bool m_isFromTheRight;
};

LaidOut::LaidOut(const Flow& flow, qreal width) : m_isFromTheRight(beginsAtTheRight(flow))
{
    const DrawableText::Direction direction = DrawableText::directionOf(writtenIn(flow));
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Flow::Part& part : flow.parts) {
        const DrawableText drawable(part.text, part.font, direction);
        const Range range { int(text.size()), int(text.size() + drawable.shown().size()) };
        QTextCharFormat format;
        format.setFont(part.font);
        formats += QTextLayout::FormatRange { range.from, range.to - range.from, format };
        text += drawable.shown();
        m_parts += Placed { part, drawable, range };
    }
    m_layout.setText(text);
    m_layout.setFont(flow.parts.isEmpty() ? QFont() : flow.parts.first().font);
    m_layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    if (m_isFromTheRight) {
        option.setTextDirection(Qt::RightToLeft);
        option.setAlignment(Qt::AlignRight);
    }
    m_layout.setTextOption(option);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine())
        line.setLineWidth(width);
    m_layout.endLayout();
}

LaidOut::Overhang LaidOut::overhang(int line) const
{
    const QTextLine laid = m_layout.lineAt(line);
    const QString text = m_layout.text().mid(laid.textStart(), laid.textLength());
    if (std::none_of(text.cbegin(), text.cend(), [](QChar one) { return one.isMark(); }))
        return {};
    Overhang overhang;
    for (const QGlyphRun& run : laid.glyphRuns()) {
        const QRectF ink = run.boundingRect();
        overhang.above = qMax(overhang.above, laid.y() - ink.top());
        overhang.below = qMax(overhang.below, ink.bottom() - laid.y() - laid.height());
    }
    return overhang;
}

/// Whether the line is broken at a space, after this part.
bool LaidOut::endsWithSpace(int line, const Range& range) const
{
    const QTextLine laid = m_layout.lineAt(line);
    const bool isBroken = line + 1 < m_layout.lineCount() && range.to == laid.textStart() + laid.textLength();
    return isBroken && m_layout.text().at(range.to - 1).isSpace();
}

/// Qt leaves out the space where it breaks a line; without it words run together for who listens.
void drawSpaceAfter(const QTextLine& line, const QFont& font, bool isFromTheRight, QPainter& painter, QPointF at)
{
    QGlyphRun space;
    space.setRawFont(QRawFont::fromFont(font));
    space.setGlyphIndexes(space.rawFont().glyphIndexesForString(u" "_s));
    const QRectF text = line.naturalTextRect();
    const qreal x = isFromTheRight ? text.left() - QFontMetricsF(font).horizontalAdvance(u' ') : text.right();
    space.setPositions({ QPointF(x, line.y() + line.ascent()) });
    painter.drawGlyphRun(at, space);
}

/// Glyphs, and what they read as where they do not tell.
struct Drawing {
    QList<QGlyphRun> glyphs;
    QString actualText;
};

/// Letters that share a glyph, as Arabic lam and alif do, become one.
QList<Drawing> drawingsOf(const QTextLine& line, int start, const QList<DrawableText::Stretch>& stretches)
{
    QList<Drawing> drawings;
    for (const DrawableText::Stretch& stretch : stretches) {
        const QList<QGlyphRun> glyphs = line.glyphRuns(start + stretch.from, stretch.length);
        if (!drawings.isEmpty() && !stretch.actualText.isEmpty() && drawings.last().glyphs == glyphs)
            drawings.last().actualText += stretch.actualText;
        else
            drawings += Drawing { glyphs, stretch.actualText };
    }
    return drawings;
}

void LaidOut::draw(int line, Canvas& canvas, QPointF at) const
{
    const QTextLine laid = m_layout.lineAt(line);
    const QPointF top = at - QPointF(0, laid.y());
    for (const Placed& placed : m_parts) {
        const Range range = placed.range.within(laid);
        if (range.isEmpty())
            continue;
        const int start = placed.range.from;
        for (const Drawing& drawing :
            drawingsOf(laid, start, placed.text.stretches(range.from - start, range.to - range.from))) {
            const Tagged tagged(canvas, Piece { placed.part.element, drawing.actualText });
            canvas.painter().setPen(canvas.colour(placed.part.ink));
            for (const QGlyphRun& run : drawing.glyphs)
                canvas.drawGlyphs(run, top);
        }
        if (endsWithSpace(line, range)) {
            const Tagged tagged(canvas, Piece { placed.part.element, {} });
            drawSpaceAfter(laid, placed.part.font, m_isFromTheRight, canvas.painter(), top);
        }
    }
}

QList<Area> LaidOut::links(int line, qreal indent, qreal height) const
{
    QList<Area> links;
    const QTextLine laid = m_layout.lineAt(line);
    for (const Placed& placed : m_parts) {
        const Range range = placed.range.within(laid);
        if (placed.part.address.isEmpty() || range.isEmpty())
            continue;
        const qreal left = laid.cursorToX(range.from);
        const qreal right = laid.cursorToX(range.to);
        const QRectF box(indent + qMin(left, right), 0, qAbs(right - left), height);
        links += Area { box, placed.part.element, placed.part.address, placed.part.address };
    }
    return links;
}

} // namespace

bool beginsAtTheRight(const Flow& flow) { return flow.isParagraph && writtenIn(flow).isRightToLeft(); }

QList<Row> flowRows(const Flow& flow, qreal lineHeight, qreal width, qreal indent)
{
    const auto text = std::make_shared<const LaidOut>(flow, width - indent);
    QList<Row> rows;
    for (int i = 0; i < text->lineCount(); ++i) {
        // Fonts that help out may be taller than ours, and marks may be heaped up: then the line grows, nothing is cut.
        const LaidOut::Overhang overhang = text->overhang(i);
        const qreal lead = qMax<qreal>(0, lineHeight - text->height(i)) / 2;
        const qreal above = qMax(lead, overhang.above);
        const qreal height = above + text->height(i) + qMax(lead, overhang.below);
        const QPointF inset(indent, above);
        Row row { height, false, {}, text->links(i, indent, height) };
        row.draw = [text, i, inset](Canvas& canvas, QPointF at) { text->draw(i, canvas, at + inset); };
        rows += row;
    }
    return rows;
}

QList<Row> textRows(const QString& text, const TextStyle& style, qreal width, int element)
{
    return flowRows(Flow { { { text, style.font, style.ink, element, {} } } }, style.lineHeight, width);
}

QList<Row> paragraphRows(const QString& text, const TextStyle& style, qreal width, int element)
{
    return flowRows(Flow { { { text, style.font, style.ink, element, {} } }, true }, style.lineHeight, width);
}

} // namespace besace::pdf
