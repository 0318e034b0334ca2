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

std::future<Result<void>> LogThread::flushed()
{
    Answer answer;
    std::future<Result<void>> coming = answer.get_future();
    if (!m_tender) {
        answer.set_value({});
        return coming;
    }
    {
        const std::scoped_lock lock(m_mutex);
        m_wanted = std::move(answer);
    }
    m_changed.notify_one();
    return coming;
}

void LogThread::run()
{
    while (std::optional<Answer> wanted = waitForWork()) {
        wanted->set_value(m_tender->flush());
        m_tender->tend();
    }
}

std::optional<LogThread::Answer> LogThread::waitForWork()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_wanted || m_isEnding; });
    return std::exchange(m_wanted, std::nullopt);
}

} // namespace besace
