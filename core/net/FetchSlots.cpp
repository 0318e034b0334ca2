#include "core/net/FetchSlots.h"

#include "core/base/Limits.h"

#include <QMutexLocker>

namespace besace {

FetchSlots::Place::Place(FetchSlots& all, QString host) : m_all(all), m_host(std::move(host))
{
    const QMutexLocker lock(&all.m_mutex);
    while (all.m_all >= limits::maxFetchesAtOnce || all.m_running.value(m_host) >= limits::maxFetchesPerSite)
        all.m_freed.wait(&all.m_mutex);
    ++all.m_all;
    ++all.m_running[m_host];
}

FetchSlots::Place::~Place()
{
    const QMutexLocker lock(&m_all.m_mutex);
    --m_all.m_all;
    if (--m_all.m_running[m_host] == 0)
        m_all.m_running.remove(m_host);
    m_all.m_freed.wakeAll();
}

} // namespace besace
