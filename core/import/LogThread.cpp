#include "core/import/LogThread.h"

#include <utility>

namespace besace {

LogThread::LogThread(std::unique_ptr<LogTender> tender) : m_tender(std::move(tender))
{
    if (m_tender)
        m_thread = std::thread([this] { run(); });
}

LogThread::~LogThread()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void LogThread::wake()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isWanted = true;
    }
    m_changed.notify_one();
}

void LogThread::run()
{
    while (waitForWork())
        m_tender->tend();
}

bool LogThread::waitForWork()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isWanted || m_isEnding; });
    m_isWanted = false;
    return !m_isEnding;
}

} // namespace besace
