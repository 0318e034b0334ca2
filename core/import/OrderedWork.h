#pragma once

#include "core/import/Import.h"

#include <condition_variable>
#include <map>
#include <mutex>

namespace besace {

/// Hands out the numbers of the files to several workers, and takes their results back in order. A worker waits while
/// too many results, or too many bytes, lie here undelivered. All functions may be called from any thread.
class OrderedWork {
public:
    /// @param files how many there are; @param window how far the fastest worker may be ahead of what was delivered
    OrderedWork(qsizetype files, qsizetype window);

    /// The next file to read; waits for room. Nothing once all are handed out or the work was stopped.
    std::optional<qsizetype> next();
    void finished(qsizetype file, QList<ImportItem> items);

    /// The results of the next file in order; waits for them, and calls @p whileWaiting now and then. Nothing once all
    /// are delivered, or @p progress says stop.
    std::optional<QList<ImportItem>> take(const Progress& progress, const std::function<void()>& whileWaiting);

    void stop();

private:
    bool hasRoom() const;

    std::mutex m_mutex;
    std::condition_variable m_room; ///< workers wait for it
    std::condition_variable m_ready; ///< the result that is delivered next; one thread waits for it
    std::map<qsizetype, QList<ImportItem>> m_results; ///< undelivered
    qint64 m_bytes = 0; ///< in m_results
    qsizetype m_files;
    qsizetype m_window;
    qsizetype m_started = 0;
    qsizetype m_delivered = 0;
    bool m_stopped = false;
};

} // namespace besace
