#include "app/desktop/help/HelpKey.h"

#include "app/desktop/help/HelpWindow.h"

#include <QApplication>
#include <QKeyEvent>

namespace besace {

HelpKey::HelpKey(QApplication& application, QObject* parent) : QObject(parent) { application.installEventFilter(this); }

bool HelpKey::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::HelpContents))
        return false;
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (widget == nullptr || widget->window()->windowType() == Qt::Popup)
        return false;
    if (qobject_cast<HelpWindow*>(widget->window()) == nullptr)
        HelpWindow::open(*widget->window());
    return true;
}

} // namespace besace
