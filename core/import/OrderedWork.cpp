#include "core/import/OrderedWork.h"

#include "core/base/Limits.h"

#include <chrono>

namespace besace {

namespace {

/// How often somebody who waits looks whether the person wants to stop.
constexpr std::chrono::milliseconds lookInterval { 50 };

qint64 bytesOf(const QList<ImportItem>& items)
{
    qint64 bytes = 0;
    for (const ImportItem& item : items)
        bytes += item.file.size();
    return bytes;
}

} // namespace

OrderedWork::OrderedWork(qsizetype files, qsizetype window) : m_files(files), m_window(window) { }

std::optional<qsizetype> OrderedWork::next()
{
    std::unique_lock lock(m_mutex);
    m_room.wait(lock, [this] { return m_stopped || m_started == m_files || hasRoom(); });
    if (m_stopped || m_started == m_files)
        return std::nullopt;
    return m_started++;
}

/// The file that is to be delivered next may always be read, or nothing would ever move.
bool OrderedWork::hasRoom() const
{
    return m_started == m_delivered || (m_started < m_delivered + m_window && m_bytes < limits::maxUndeliveredBytes);
}

void OrderedWork::finished(qsizetype file, QList<ImportItem> items)
{
    const std::scoped_lock lock(m_mutex);
    m_bytes += bytesOf(items);
    m_results.emplace(file, std::move(items));
    if (file == m_delivered)
        m_ready.notify_one();
}

std::optional<QList<ImportItem>> OrderedWork::take(const Progress& progress, const std::function<void()>& whileWaiting)
{
    std::unique_lock lock(m_mutex);
    while (!m_results.contains(m_delivered)) {
        if (m_delivered == m_files || progress.cancelled())
            return std::nullopt;
        m_ready.wait_for(lock, lookInterval);
        lock.unlock(); // the workers go on meanwhile
        whileWaiting();
        lock.lock();
    }
    if (progress.cancelled())
        return std::nullopt;
    QList<ImportItem> items = std::move(m_results.extract(m_delivered).mapped());
    m_bytes -= bytesOf(items);
    ++m_delivered;
    m_room.notify_one(); // there is room for one more; who reads it goes on by itself
    return items;
}

void OrderedWork::stop()
{
    const std::scoped_lock lock(m_mutex);
    m_stopped = true;
    m_room.notify_all();
}

} // namespace besace
