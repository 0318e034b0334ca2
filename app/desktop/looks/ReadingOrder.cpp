#include "app/desktop/looks/ReadingOrder.h"

#include <QScrollBar>

#include <algorithm>

namespace besace {

namespace {

bool isReached(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0
        && widget.focusProxy() == nullptr && qobject_cast<const QScrollBar*>(&widget) == nullptr;
}

QList<QWidget*> partsOf(const QWidget& widget)
{
    QList<QWidget*> parts;
    for (QObject* child : widget.children()) {
        auto* part = qobject_cast<QWidget*>(child);
        if (part != nullptr && !part->isWindow() && part->isVisible())
            parts.append(part);
    }
    return parts;
}

/// Sorts the parts that stand in one line, from @p first to before @p last.
void sortLine(QList<QWidget*>::iterator first, QList<QWidget*>::iterator last, bool fromRight)
{
    std::stable_sort(first, last, [&](const QWidget* one, const QWidget* other) {
        return fromRight ? one->geometry().right() > other->geometry().right() : one->x() < other->x();
    });
}

/// What begins above the middle of the first part of a line stands in that line.
void sort(QList<QWidget*>& parts, bool fromRight)
{
    std::stable_sort(
        parts.begin(), parts.end(), [](const QWidget* one, const QWidget* other) { return one->y() < other->y(); });
    for (auto line = parts.begin(); line != parts.end();) {
        const int middle = (*line)->geometry().center().y();
        const auto next = std::find_if(line, parts.end(), [&](const QWidget* part) { return part->y() > middle; });
        sortLine(line, next, fromRight);
        line = next;
    }
}

void collect(QWidget& widget, QList<QWidget*>& order)
{
    if (isReached(widget))
        order.append(&widget);
    QList<QWidget*> parts = partsOf(widget);
    sort(parts, widget.layoutDirection() == Qt::RightToLeft);
    for (QWidget* part : parts)
        collect(*part, order);
}

} // namespace

QList<QWidget*> readingOrder(QWidget& window)
{
    QList<QWidget*> order;
    collect(window, order);
    return order;
}

void tabInReadingOrder(QWidget& window)
{
    const QList<QWidget*> order = readingOrder(window);
    for (qsizetype i = 0; i + 1 < order.size(); ++i)
        QWidget::setTabOrder(order[i], order[i + 1]);
}

} // namespace besace
