#include "app/desktop/backpack/BadgeListModel.h"
#include "app/desktop/backpack/BadgeListView.h"
#include "app/desktop/looks/Tokens.h"
#include "app/desktop/organising/Drags.h"

#include <QDropEvent>
#include <QPainter>

namespace besace {

void BadgeListView::startDrag(Qt::DropActions /*supportedActions*/)
{
    if (const QList<BadgeId> ids = chosen(); !ids.isEmpty())
        drags::dragBadges(ids, *this);
}

/// The row that what is dropped at @p place would stand before.
int BadgeListView::rowBeside(const QPoint& place) const
{
    const QModelIndex index = indexAt(place);
    if (!index.isValid())
        return model()->rowCount();
    const QPoint middle = visualRect(index).center();
    const bool cards = form() == BadgeCardDelegate::Form::Card;
    const bool behind = !cards ? place.y() > middle.y() : (place.x() > middle.x()) != isRightToLeft();
    return index.row() + (behind ? 1 : 0);
}

void BadgeListView::markGap(int row)
{
    m_gap = row;
    viewport()->update();
}

void BadgeListView::dragEnterEvent(QDragEnterEvent* event)
{
    event->setAccepted(m_arrangeable && !drags::badgesIn(*event).isEmpty());
}

void BadgeListView::dragMoveEvent(QDragMoveEvent* event)
{
    event->setAccepted(m_arrangeable && !drags::badgesIn(*event).isEmpty());
    markGap(event->isAccepted() ? rowBeside(event->position().toPoint()) : -1);
}

void BadgeListView::dragLeaveEvent(QDragLeaveEvent* /*event*/) { markGap(-1); }

void BadgeListView::dropEvent(QDropEvent* event)
{
    const QList<BadgeId> ids = drags::badgesIn(*event);
    markGap(-1);
    setState(NoState);
    event->setAccepted(m_arrangeable && !ids.isEmpty());
    if (event->isAccepted())
        emit arranged(ids, rowBeside(event->position().toPoint()));
}

void BadgeListView::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    const int rows = model()->rowCount();
    if (m_gap < 0 || rows == 0)
        return;
    const bool last = m_gap >= rows;
    const QRect cell = visualRect(model()->index(last ? rows - 1 : m_gap, 0));
    QRect mark = cell.adjusted(6, 6, -6, -6);
    if (form() == BadgeCardDelegate::Form::Card) {
        mark.setLeft((last != isRightToLeft() ? cell.right() : cell.left()) - 1);
        mark.setWidth(space::focusRing);
    } else {
        mark.setTop((last ? cell.bottom() : cell.top()) - 1);
        mark.setHeight(space::focusRing);
    }
    QPainter(viewport()).fillRect(mark, Tokens::of(palette()).accent);
}

} // namespace besace
