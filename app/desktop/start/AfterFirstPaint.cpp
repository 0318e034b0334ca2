#include "app/desktop/start/AfterFirstPaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace besace {

AfterFirstPaint::AfterFirstPaint(QWidget& window, std::function<void()> work)
    : QObject(&window)
    , m_work(std::move(work))
{
    window.installEventFilter(this);
}

bool AfterFirstPaint::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        QTimer::singleShot(0, this, [this] { // the widgets in the window are drawn after it
            m_work();
            deleteLater();
        });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace besace
