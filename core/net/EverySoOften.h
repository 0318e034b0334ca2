#pragma once

#include <QTimer>

#include <chrono>
#include <functional>

namespace besace {

/// While an event loop of ours runs: looks every so often whether somebody has said stop, and then stops.
class EverySoOften {
public:
    /// @param isStopped empty: nobody ever says stop
    EverySoOften(const std::function<bool()>& isStopped, const std::function<void()>& stop)
    {
        if (!isStopped)
            return;
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [isStopped, stop] {
            if (isStopped())
                stop();
        });
        m_timer.start(std::chrono::milliseconds(100));
    }

private:
    QTimer m_timer;
};

} // namespace besace
