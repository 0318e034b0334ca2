#include "app/desktop/looks/FlowLayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace besace {

FlowLayout::FlowLayout(int gap, QWidget* parent, Edge edge) : QLayout(parent), m_gap(gap), m_edge(edge)
{
    setContentsMargins({});
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item) { m_items.emplace_back(item); }

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* taken = m_items[static_cast<size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

size_t FlowLayout::lineEnd(size_t first, int width, QSize& size) const
{
    size = {};
    size_t at = first;
    for (; at < m_items.size(); ++at) {
        if (m_items[at]->isEmpty())
            continue;
        const QSize wanted = m_items[at]->sizeHint();
        const int extended = size.isEmpty() ? wanted.width() : size.width() + m_gap + wanted.width();
        if (!size.isEmpty() && extended > width)
            break;
        size = { std::min(extended, width), std::max(size.height(), wanted.height()) };
    }
    return at;
}

void FlowLayout::placeLine(size_t first, size_t end, const QRect& rect, QPoint at) const
{
    const Qt::LayoutDirection direction
        = parentWidget() == nullptr ? Qt::LeftToRight : parentWidget()->layoutDirection();
    for (size_t i = first; i < end; ++i) {
        if (m_items[i]->isEmpty())
            continue;
        const QSize wanted = m_items[i]->sizeHint();
        const QSize size(std::min(wanted.width(), rect.width()), wanted.height());
        m_items[i]->setGeometry(QStyle::visualRect(direction, rect, QRect(at, size)));
        at.rx() += size.width() + m_gap;
    }
}

int FlowLayout::place(const QRect& rect, bool apply) const
{
    int y = rect.top();
    for (size_t first = 0; first < m_items.size();) {
        QSize size;
        const size_t end = lineEnd(first, rect.width(), size);
        const int indent = m_edge == Edge::Trailing ? rect.width() - size.width() : 0;
        if (apply)
            placeLine(first, end, rect, { rect.left() + indent, y });
        y += size.isEmpty() ? 0 : size.height() + m_gap;
        first = end;
    }
    return std::max(0, y - m_gap - rect.top());
}

} // namespace besace
