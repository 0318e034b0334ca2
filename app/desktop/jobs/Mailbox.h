#pragma once

#include <QList>
#include <QMutex>
#include <QWaitCondition>

#include <utility>

namespace besace {

/// Hands values from a job to the window while the job still runs. Whoever puts waits while the box is full, so that a
/// fast reader does not fill the memory before a slow disk has taken what it found.
template <typename T>
class Mailbox {
public:
    explicit Mailbox(qsizetype room) : m_room(room) { }

    /// Waits for room. Once the box is closed the value is dropped.
    void put(T value)
    {
        const QMutexLocker lock(&m_mutex);
        while (m_values.size() >= m_room && !m_isClosed)
            m_hasRoom.wait(&m_mutex);
        if (!m_isClosed)
            m_values.append(std::move(value));
    }

    /// What is there now, in order. Never waits.
    QList<T> takeAll()
    {
        const QMutexLocker lock(&m_mutex);
        m_hasRoom.wakeAll();
        return std::exchange(m_values, {});
    }

    /// Nobody will take any more: whoever waits goes on.
    void close()
    {
        const QMutexLocker lock(&m_mutex);
        m_isClosed = true;
        m_hasRoom.wakeAll();
    }

private:
    const qsizetype m_room;
    QMutex m_mutex;
    QWaitCondition m_hasRoom;
    QList<T> m_values;
    bool m_isClosed = false;
};

} // namespace besace
