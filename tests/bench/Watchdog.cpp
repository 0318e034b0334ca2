#include "tests/bench/Watchdog.h"

#include <QElapsedTimer>
#include <QThread>

#include <utility>

namespace bench {

QList<double> Watchdog::takeTurns() { return std::exchange(m_turns, {}); }

bool Watchdog::notify(QObject* receiver, QEvent* event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    QElapsedTimer timer;
    timer.start();
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    if (--m_depth == 0) // an event sent while another is handled is part of it
        m_turns << static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return handled;
}

} // namespace bench
