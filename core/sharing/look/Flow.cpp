#include "core/sharing/look/Flow.h"

#include <algorithm>

namespace besace::look {

void Flow::settle()
{
    y += margin;
    margin = 0;
    for (std::optional<qreal>* top : waiting)
        *top = y;
    waiting.clear();
}

/// With padding and lines.
static qreal outerWidth(const Style& style, qreal room)
{
    const qreal sides = style.isBorderBox ? 0 : style.padding.across() + style.border.across();
    const qreal free = room - style.margin.across();
    const qreal width = style.width.isAuto() ? free : style.width.of(room) + sides;
    return std::max<qreal>(0, style.maxWidth.isAuto() ? width : std::min(width, style.maxWidth.of(room) + sides));
}

OpenBox::OpenBox(const Style& style, Flow& flow, Room room) : m_style(style)
{
    m_outer.width = outerWidth(style, room.width);
    m_outer.x = style.isCentred ? room.x + (room.width - m_outer.width) / 2 : room.x + style.margin.left;
    flow.margin = std::max(flow.margin, style.margin.top);
    flow.waiting.push_back(&m_top);
    if (style.isClosedAtTop()) {
        flow.settle();
        flow.y += style.border.top + style.padding.top;
    }
}

Room OpenBox::inner() const
{
    const qreal sides = m_style.padding.across() + m_style.border.across();
    return { m_outer.x + m_style.border.left + m_style.padding.left, std::max<qreal>(0, m_outer.width - sides) };
}

QRectF OpenBox::close(Flow& flow) const
{
    if (m_style.isClosedAtBottom()) {
        flow.settle();
        flow.y += m_style.padding.bottom + m_style.border.bottom;
    }
    std::erase(flow.waiting, &m_top);
    flow.margin = std::max(flow.margin, m_style.margin.bottom);
    const qreal top = m_top.value_or(flow.y);
    return { m_outer.x, top, m_outer.width, flow.y - top };
}

size_t endOfRow(const std::vector<FlexItem>& items, size_t from, qreal gap, qreal width)
{
    qreal used = items[from].width;
    size_t to = from + 1;
    while (to < items.size() && used + gap + items[to].width <= width)
        used += gap + items[to++].width;
    return to;
}

void fitRow(std::vector<FlexItem>& items, size_t from, size_t to, qreal gap, qreal width)
{
    qreal left = width - gap * qreal(to - from - 1);
    qreal grow = 0;
    qreal shrinkable = 0;
    for (size_t i = from; i < to; ++i) {
        left -= items[i].width;
        grow += items[i].style.grow;
        shrinkable += items[i].style.mayShrink ? items[i].width : 0;
    }
    for (size_t i = from; i < to; ++i) {
        FlexItem& item = items[i];
        if (left > 0 && grow > 0)
            item.width += left * item.style.grow / grow;
        else if (left < 0 && item.style.mayShrink && shrinkable > 0)
            item.width = std::max<qreal>(0, item.width * (1 + left / shrinkable));
    }
}

QList<qreal> columnWidths(const Style& style, qreal width)
{
    qreal left = width - style.columnGap * qreal(std::max<qsizetype>(1, style.tracks.size()) - 1);
    qreal shares = 0;
    for (const Track& track : style.tracks) {
        left -= track.pixels;
        shares += track.share;
    }
    QList<qreal> widths;
    for (const Track& track : style.tracks)
        widths += track.share > 0 ? std::max<qreal>(0, left) * track.share / shares : track.pixels;
    return widths.isEmpty() ? QList<qreal> { width } : widths;
}

} // namespace besace::look
