#include "app/desktop/import/ImportList.h"

#include "app/desktop/import/ImportDelegate.h"
#include "app/desktop/import/ImportModel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace besace {

ImportList::ImportList(ImportModel& model, QWidget* parent) : QListView(parent), m_delegate(new ImportDelegate(this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ImportList::keyPressEvent(QKeyEvent* event)
{
    const bool isTrigger
        = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (isTrigger && currentIndex().isValid())
        emit actionWanted(currentIndex().row());
    else
        QListView::keyPressEvent(event);
}

QModelIndex ImportList::buttonAt(const QPoint& position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid())
        return {};
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    return m_delegate->buttonRect(visualRect(index), index, option).contains(position) ? index : QModelIndex();
}

void ImportList::mouseMoveEvent(QMouseEvent* event)
{
    QListView::mouseMoveEvent(event);
    viewport()->setCursor(buttonAt(event->pos()).isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void ImportList::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = event->button() == Qt::LeftButton ? buttonAt(event->pos()) : QModelIndex();
    // Pressed on one line and released on another is no click.
    if (index.isValid() && index == currentIndex())
        emit actionWanted(index.row());
}

bool ImportList::followsEnd() const
{
    return verticalScrollBar()->value() == verticalScrollBar()->maximum() && !currentIndex().isValid();
}

void ImportList::rowsInserted(const QModelIndex& parent, int start, int end)
{
    const bool follows = followsEnd();
    QListView::rowsInserted(parent, start, end);
    if (follows)
        scrollToBottom();
}

void ImportList::resizeEvent(QResizeEvent* event)
{
    const bool follows = followsEnd();
    QListView::resizeEvent(event);
    if (follows)
        scrollToBottom();
}

} // namespace besace
