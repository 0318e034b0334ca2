#include "app/desktop/start/IdleLock.h"

#include <QCoreApplication>
#include <QEvent>

#include <ctime>
#include <utility>

namespace besace {

using namespace std::chrono_literals;

/// So soon after the computer woke, what it shows is hidden.
static constexpr auto betweenLooks = 5s;

std::chrono::milliseconds timeSinceBoot()
{
    using namespace std::chrono;
#ifdef CLOCK_BOOTTIME
    timespec now {};
    clock_gettime(CLOCK_BOOTTIME, &now); // CLOCK_MONOTONIC stands still while the computer sleeps
    return duration_cast<milliseconds>(seconds(now.tv_sec) + nanoseconds(now.tv_nsec));
#else
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch());
#endif
}

IdleLock::IdleLock(
    std::chrono::milliseconds patience, std::chrono::milliseconds warning, SleeplessClock clock, QObject* parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    m_soon.setInterval(patience - warning);
    m_due.setInterval(patience);
    for (QTimer* timer : { &m_soon, &m_due })
        timer->setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &IdleLock::soon);
    connect(&m_due, &QTimer::timeout, this, &IdleLock::end);
    m_look.setTimerType(Qt::VeryCoarseTimer);
    m_look.callOnTimeout(this, [this] { endIfLate(); });
    m_look.start(betweenLooks);
    QCoreApplication::instance()->installEventFilter(this);
    begin();
}

IdleLock::~IdleLock() = default;

void IdleLock::begin()
{
    m_isOver = false;
    m_touchedAt = m_clock();
    m_soon.start();
    m_due.start();
}

void IdleLock::end()
{
    if (!std::exchange(m_isOver, true))
        emit due();
}

bool IdleLock::endIfLate()
{
    const bool isLate = m_clock() - m_touchedAt >= m_due.intervalAsDuration();
    if (isLate)
        end();
    return isLate;
}

/// @return whether it comes too late
bool IdleLock::touch()
{
    const bool isLate = endIfLate();
    if (!isLate)
        begin();
    return isLate;
}

bool IdleLock::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        return touch();
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace besace
