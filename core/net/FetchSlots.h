#pragma once

#include <QHash>
#include <QMutex>
#include <QString>
#include <QWaitCondition>

namespace besace {

/// Lets limits::maxFetchesAtOnce requests out at a time, and limits::maxFetchesPerSite to one site. For any thread.
class FetchSlots {
public:
    /// Holds its place until it is destroyed.
    class Place {
    public:
        Place(FetchSlots& all, QString host);
        ~Place();
        Place(const Place&) = delete;
        Place& operator=(const Place&) = delete;

    private:
        FetchSlots& m_all;
        QString m_host;
    };

private:
    QMutex m_mutex;
    QWaitCondition m_freed;
    QHash<QString, int> m_running; ///< by host
    int m_all = 0;
};

} // namespace besace
