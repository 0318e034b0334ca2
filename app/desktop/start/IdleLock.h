#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace besace {

/// Time that has passed since some instant, also while the computer slept.
using SleeplessClock = std::function<std::chrono::milliseconds()>;

/// The system's.
std::chrono::milliseconds timeSinceBoot();

/// Notices that nobody has touched a key or the mouse for a while. What touches them first after the computer slept for
/// longer than that comes too late: nothing else hears of it.
class IdleLock final : public QObject {
    Q_OBJECT

public:
    /// @param patience until due(), and @p warning before that soon()
    IdleLock(std::chrono::milliseconds patience, std::chrono::milliseconds warning,
        SleeplessClock clock = timeSinceBoot, QObject* parent = nullptr);
    ~IdleLock() override;

    /// Counts from the beginning.
    void begin();

signals:
    void soon();
    void due();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void end();
    bool endIfLate(); ///< @return whether it is
    bool touch();

    const SleeplessClock m_clock;
    QTimer m_soon;
    QTimer m_due;
    QTimer m_look; ///< whether the computer slept for longer
    std::chrono::milliseconds m_touchedAt {}; ///< by m_clock: timers do not count while the computer sleeps
    bool m_isOver = false; ///< and it was said
};

} // namespace besace
