#include "app/desktop/start/IdleLock.h"

#include <QCoreApplication>
#include <QEvent>

namespace besace {

IdleLock::IdleLock(std::chrono::milliseconds patience, std::chrono::milliseconds warning, QObject* parent)
    : QObject(parent)
{
    m_soon.setInterval(patience - warning);
    m_due.setInterval(patience);
    for (QTimer* timer : { &m_soon, &m_due })
        timer->setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &IdleLock::soon);
    connect(&m_due, &QTimer::timeout, this, &IdleLock::due);
    QCoreApplication::instance()->installEventFilter(this);
    begin();
}

IdleLock::~IdleLock() = default;

void IdleLock::begin()
{
    m_soon.start();
    m_due.start();
}

bool IdleLock::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        begin();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace besace
