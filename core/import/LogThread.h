#pragma once

#include "core/backpack/Backpack.h"
#include "core/backpack/LogTender.h"

#include <condition_variable>
#include <future>
#include <mutex>
#include <optional>
#include <thread>

namespace besace {

/// A thread that waits for the disk while an import goes on writing, and brings the backpack's log into its file; that
/// is a fifth of the work of storing, and all of the waiting.
class LogThread {
public:
    /// @param tender null: there is no thread, for those who write see to the log themselves
    explicit LogThread(std::unique_ptr<LogTender> tender);
    /// Waits for what is under way.
    ~LogThread();
    Q_DISABLE_COPY_MOVE(LogThread)

    /// How to write beside it.
    Flush flush() const { return m_tender ? Flush::Later : Flush::Now; }

    /// As LogTender::flush(). What was asked for before was answered.
    std::future<Result<void>> flushed();

private:
    using Answer = std::promise<Result<void>>;

    void run();
    /// @return nothing: this was all
    std::optional<Answer> waitForWork();

    std::unique_ptr<LogTender> m_tender;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<Answer> m_wanted;
    bool m_isEnding = false;
    std::thread m_thread; ///< begins when all the others are there
};

} // namespace besace
