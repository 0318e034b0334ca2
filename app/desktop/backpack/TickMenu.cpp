#include "app/desktop/backpack/TickMenu.h"

#include <QKeyEvent>

namespace besace {

bool TickMenu::tick(QAction* action)
{
    if (action == nullptr || !action->isCheckable() || !action->isEnabled())
        return false;
    action->trigger();
    return true;
}

void TickMenu::keyPressEvent(QKeyEvent* event)
{
    const bool ticks = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!ticks || !tick(activeAction()))
        QMenu::keyPressEvent(event);
}

void TickMenu::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !tick(actionAt(event->position().toPoint())))
        QMenu::mouseReleaseEvent(event);
}

} // namespace besace
