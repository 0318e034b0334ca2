#include "core/sharing/look/PageLayouter.h"

#include <algorithm>
#include <cmath>

/// Boxes beside one another: rows that fill up, and grids.
namespace besace::look {

/// How wide it is where nothing breaks.
qreal PageLayouter::widestLine(const Node& node, const Style& style)
{
    if (!style.width.isAuto())
        return style.width.of(0);
    m_isTrial = true;
    InlineText text;
    gather(node, style, text, -1);
    m_isTrial = false;
    return std::ceil(text.naturalWidth(style)) + style.padding.across() + style.border.across();
}

/// Laid out by itself: nothing of it joins what stands around. @return its height
qreal PageLayouter::item(const Node& node, const Style& style, qreal top, Room room)
{
    Flow flow;
    flow.y = top;
    if (node.tag == "img" || node.tag == "svg") {
        const QSizeF size(style.width.of(room.width), style.height.of(0));
        picture(node, style, { QPointF(room.x, top + style.margin.top), size });
        return size.height() + style.margin.along();
    }
    Style alone = style;
    if (alone.isInline())
        alone.display = Display::Block;
    alone.width = {};
    block(node, alone, flow, room);
    flow.settle();
    return flow.y - top;
}

void PageLayouter::flexed(const Node& node, const Style& style, Flow& flow, Room room)
{
    std::vector<FlexItem> items;
    for (const std::unique_ptr<Node>& child : node.children) {
        if (!child->isElement())
            continue;
        FlexItem one { child.get(), m_cascade.styleOf(*child, style), 0 };
        one.width = one.style.basis.isAuto() ? widestLine(*child, one.style) : one.style.basis.of(room.width);
        items.push_back(one);
    }
    flow.settle();
    for (size_t from = 0; from < items.size();) {
        const size_t to = style.wraps ? endOfRow(items, from, style.columnGap, room.width) : items.size();
        fitRow(items, from, to, style.columnGap, room.width);
        flow.y += from > 0 ? style.rowGap : 0;
        row(items, from, to, style, flow, room);
        from = to;
    }
}

void PageLayouter::row(
    const std::vector<FlexItem>& items, size_t from, size_t to, const Style& style, Flow& flow, Room room)
{
    qreal height = 0;
    qreal x = room.x;
    for (size_t i = from; i < to; ++i) {
        const FlexItem& each = items[i];
        const qreal left = style.isRightToLeft ? 2 * room.x + room.width - x - each.width : x;
        height = std::max(height, item(*each.node, each.style, flow.y, { left, each.width }));
        x += each.width + style.columnGap;
    }
    flow.y += height;
}

void PageLayouter::gridded(const Node& node, const Style& style, Flow& flow, Room room)
{
    const QList<qreal> widths = columnWidths(style, room.width);
    flow.settle();
    qreal height = 0;
    qreal x = room.x;
    qsizetype column = 0;
    for (const std::unique_ptr<Node>& child : node.children) {
        if (!child->isElement())
            continue;
        if (column == widths.size()) {
            flow.y += height + style.rowGap;
            height = 0;
            x = room.x;
            column = 0;
        }
        const Style own = m_cascade.styleOf(*child, style);
        height = std::max(height, item(*child, own, flow.y, { x, widths.at(column) }));
        x += widths.at(column++) + style.columnGap;
    }
    flow.y += height;
}

} // namespace besace::look
