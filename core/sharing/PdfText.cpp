#include "core/sharing/PdfText.h"

#include <QFile>
#include <QFontDatabase>
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

Row space(qreal height) { return Row { height, true, {}, {} }; }

QList<Row> withoutOrphans(QList<Row> rows)
{
    if (rows.size() >= 2) {
        rows.first().keepWithNext = true;
        rows[rows.size() - 2].keepWithNext = true;
    }
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

/// Text with formats, laid out once and then drawn line by line.
struct Flow {
    QString text;
    QList<QTextLayout::FormatRange> formats;
    struct LinkRange {
        int start;
        int length;
        QString address;
    };
    QList<LinkRange> links;
};

std::shared_ptr<QTextLayout> layOut(const Flow& flow, const TextStyle& style, qreal width)
{
    auto layout = std::make_shared<QTextLayout>(flow.text, style.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setFormats(flow.formats);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
        line.setLineWidth(width);
    layout->endLayout();
    return layout;
}

QList<Link> linksOn(const QTextLine& line, const Flow& flow, const TextStyle& style, qreal indent)
{
    QList<Link> links;
    for (const Flow::LinkRange& range : flow.links) {
        const int from = qMax(range.start, line.textStart());
        const int to = qMin(range.start + range.length, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const qreal left = line.cursorToX(from);
        const qreal right = line.cursorToX(to);
        links += Link { QRectF(indent + qMin(left, right), 0, qAbs(right - left), style.lineHeight), range.address };
    }
    return links;
}

QList<Row> rows(const Flow& flow, const TextStyle& style, qreal width, qreal indent)
{
    const std::shared_ptr<QTextLayout> layout = layOut(flow, style, width - indent);
    QList<Row> rows;
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        Row row { style.lineHeight, false, {}, linksOn(line, flow, style, indent) };
        // Fallback fonts may be taller than ours: then the line grows, nothing is cut.
        row.height = qMax(row.height, line.height());
        const qreal lead = (row.height - line.height()) / 2;
        row.draw = [layout, i, colour = style.colour, indent, lead](QPainter& painter, QPointF at) {
            painter.setPen(colour);
            const QTextLine drawn = layout->lineAt(i);
            drawn.draw(&painter, at + QPointF(indent, lead) - QPointF(0, drawn.y()));
        };
        rows += row;
    }
    return rows;
}

QTextCharFormat formatOf(const MarkdownRun& run, const TextStyle& style)
{
    QTextCharFormat format;
    QFont font = style.font;
    if (run.style == MarkdownRun::Style::Strong || run.style == MarkdownRun::Style::Emphasis)
        font.setWeight(QFont::DemiBold); // the program carries no italics
    format.setFont(font);
    format.setForeground(run.link ? QColor(colour::accent) : style.colour);
    return format;
}

Flow flowOf(const MarkdownBlock& block, const TextStyle& style)
{
    Flow flow;
    for (const MarkdownRun& run : block.runs) {
        QString text = run.text;
        text.replace(u'\n', QChar::LineSeparator);
        const int start = int(flow.text.size());
        const int length = int(text.size());
        flow.formats += QTextLayout::FormatRange { start, length, formatOf(run, style) };
        if (run.link)
            flow.links += { start, length, run.link->address };
        flow.text += text;
    }
    return flow;
}

/// How far the text of a block is set in, marker and all.
qreal indentOf(const MarkdownBlock& block) { return pt(16) * block.depth; }

/// The marker ends just before the text, so that 9. and 10. stand in line.
Row withMarker(Row row, const QString& marker, const TextStyle& style, qreal indent)
{
    const Row sign = rows(Flow { marker, {}, {} }, style, pt(100), 0).first();
    const qreal left = indent - pt(5) - QFontMetricsF(style.font).horizontalAdvance(marker);
    row.draw = [text = row.draw, sign = sign.draw, left](QPainter& painter, QPointF at) {
        sign(painter, at + QPointF(left, 0));
        text(painter, at);
    };
    return row;
}

Row ruleRow(qreal width)
{
    Row row { pt(9), false, {}, {} };
    row.draw = [width](QPainter& painter, QPointF at) {
        painter.fillRect(QRectF(at + QPointF(0, pt(4)), QSizeF(width, pt(0.75))), QColor(colour::line));
    };
    return row;
}

QList<Row> rowsOf(const MarkdownBlock& block, TextStyle style, qreal width)
{
    if (block.kind == MarkdownBlock::Kind::Rule)
        return { ruleRow(width) };
    if (block.kind == MarkdownBlock::Kind::Heading)
        style.font.setWeight(QFont::DemiBold);
    QList<Row> lines = rows(flowOf(block, style), style, width, indentOf(block));
    if (!block.marker.isEmpty())
        lines.first() = withMarker(lines.first(), block.marker, style, indentOf(block));
    lines = withoutOrphans(lines);
    lines.last().keepWithNext = block.kind == MarkdownBlock::Kind::Heading;
    return lines;
}

} // namespace

QList<Row> textRows(const QString& text, const TextStyle& style, qreal width, qreal indent)
{
    return rows(Flow { text, {}, {} }, style, width, indent);
}

QList<Row> blockRows(const QList<MarkdownBlock>& blocks, const TextStyle& style, qreal width)
{
    QList<Row> all;
    for (const MarkdownBlock& block : blocks) {
        if (!all.isEmpty() && block.kind != MarkdownBlock::Kind::Item)
            all += space(pt(3));
        all += rowsOf(block, style, width);
    }
    return all;
}

} // namespace besace::pdf
