#include "core/sharing/pdf/PdfBlocks.h"

#include <QFontMetricsF>
#include <QPainter>

namespace besace::pdf {

namespace {

/// Finds out which lists a flat list of blocks is in, and makes them elements.
class Outline {
public:
    explicit Outline(const Branch& branch) : m_branch(branch) { }

    /// Where the text of the block goes. @p label: the element of its marker, where it has one
    Branch enter(const MarkdownBlock& block, int& label);

private:
    struct List {
        int element = 0;
        int body = 0; ///< of its last item
        QByteArray numbering;
    };

    Branch outside() const { return { m_branch.structure, m_lists.isEmpty() ? m_branch.parent : m_lists.last().body }; }
    void beginList(const QByteArray& numbering);
    int beginItem();
    int add(const char* type, int parent) { return m_branch.structure.add(type, parent); }

    const Branch& m_branch;
    QList<List> m_lists; ///< those that are open, the outermost first
};

QByteArray numberingOf(const QString& marker) { return marker.endsWith(u'.') ? "Decimal" : "Disc"; }

void Outline::beginList(const QByteArray& numbering)
{
    List list { add("L", outside().parent), 0, numbering };
    m_branch.structure[list.element].numbering = numbering;
    m_lists += list;
}

/// @return the element of its marker
int Outline::beginItem()
{
    const int item = add("LI", m_lists.last().element);
    const int label = add("Lbl", item);
    m_lists.last().body = add("LBody", item);
    return label;
}

Branch Outline::enter(const MarkdownBlock& block, int& label)
{
    label = decoration;
    const bool isItem = block.kind == MarkdownBlock::Kind::Item;
    while (m_lists.size() > block.lists)
        m_lists.removeLast();
    const bool isOther
        = isItem && m_lists.size() == block.lists && m_lists.last().numbering != numberingOf(block.marker);
    if (isOther)
        m_lists.removeLast();
    while (m_lists.size() < block.lists) { // an item may begin with a list of its own
        beginList(numberingOf(block.marker));
        if (m_lists.size() < block.lists || !isItem)
            beginItem();
    }
    if (isItem)
        label = beginItem();
    Branch branch { m_branch.structure, outside().parent, m_branch.language };
    if (block.depth > block.lists)
        branch.parent = add("BlockQuote", branch.parent);
    return branch;
}

const char* typeOf(const MarkdownBlock& block, const char* headings)
{
    return block.kind == MarkdownBlock::Kind::Heading ? headings : "P";
}

QFont fontOf(const MarkdownRun& run, QFont font)
{
    if (run.style == MarkdownRun::Style::Strong || run.style == MarkdownRun::Style::Emphasis)
        font.setWeight(QFont::DemiBold); // the program carries no italics
    return font;
}

/// A block with a link has an element for each run; else all of it is one.
Flow flowOf(const MarkdownBlock& block, const TextStyle& style, const Branch& branch, const char* type)
{
    const int element = branch.add(type);
    const bool hasLink = std::any_of(
        block.runs.cbegin(), block.runs.cend(), [](const MarkdownRun& run) { return run.link.has_value(); });
    Flow flow;
    flow.isParagraph = true;
    for (const MarkdownRun& run : block.runs) {
        QString text = run.text;
        text.replace(u'\n', QChar::LineSeparator);
        const int own = hasLink ? branch.structure.add(run.link ? "Link" : "Span", element) : element;
        flow.parts += Flow::Part { text, fontOf(run, style.font), run.link ? Ink::Accent : style.ink, own,
            run.link ? run.link->address : QString() };
    }
    return flow;
}

constexpr qreal depthStep = pt(16);
constexpr qreal markerGap = pt(5);
/// A number of two digits may stand out so far: its text stays in line with the others.
constexpr qreal markerHangs = pt(7);

/// How far the text of a block is set in, marker and all: a number of many digits pushes its text away.
qreal indentOf(const MarkdownBlock& block, const QFont& font)
{
    const qreal indent = depthStep * block.depth;
    if (block.marker.isEmpty())
        return indent;
    const qreal marker = QFontMetricsF(font).horizontalAdvance(block.marker) + markerGap;
    return qMax(indent, indent - depthStep + marker - markerHangs);
}

/// @param left of the marker, which stands just before the text, so that 9. and 10. stand in line
Row withMarker(Row row, const Row& sign, qreal left)
{
    row.draw = [text = row.draw, sign = sign.draw, left](Canvas& canvas, QPointF at) {
        sign(canvas, at + QPointF(left, 0));
        text(canvas, at);
    };
    return row;
}

Row ruleRow(qreal width)
{
    Row row { pt(9), false, {}, {} };
    row.draw = [width](Canvas& canvas, QPointF at) {
        canvas.painter().fillRect(QRectF(at + QPointF(0, pt(4)), QSizeF(width, pt(0.75))), canvas.colour(Ink::Line));
    };
    return row;
}

} // namespace

QList<Row> blockRows(
    const QList<MarkdownBlock>& blocks, const TextStyle& style, qreal width, const Branch& branch, const char* headings)
{
    Outline outline(branch);
    QList<Row> all;
    for (const MarkdownBlock& block : blocks) {
        if (!all.isEmpty() && block.kind != MarkdownBlock::Kind::Item)
            all += space(pt(3));
        if (block.kind == MarkdownBlock::Kind::Rule) {
            all += ruleRow(width);
            continue;
        }
        const bool isHeading = block.kind == MarkdownBlock::Kind::Heading;
        TextStyle own = style;
        if (isHeading)
            own.font.setWeight(QFont::DemiBold);
        int label = decoration;
        const Flow flow = flowOf(block, own, outline.enter(block, label), typeOf(block, headings));
        const qreal indent = indentOf(block, own.font);
        const bool isFromTheRight = beginsAtTheRight(flow);
        QList<Row> lines = isFromTheRight ? flowRows(flow, own.lineHeight, width - indent)
                                          : flowRows(flow, own.lineHeight, width, indent);
        if (!block.marker.isEmpty()) {
            const qreal wide = QFontMetricsF(own.font).horizontalAdvance(block.marker);
            const qreal left = isFromTheRight ? width - indent + markerGap : indent - markerGap - wide;
            lines.first() = withMarker(lines.first(), textRows(block.marker, own, pt(100), label).first(), left);
        }
        lines = withoutOrphans(lines);
        lines.last().keepWithNext = isHeading;
        all += lines;
    }
    return all;
}

} // namespace besace::pdf
