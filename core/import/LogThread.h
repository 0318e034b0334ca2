#pragma once

#include "core/backpack/LogTender.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace besace {

/// A thread that brings the backpack's log into its file while an import goes on writing; that is a fifth of the work
/// of storing, and most of the waiting for the disk.
class LogThread {
public:
    /// @param tender null: nothing is done, and there is no thread
    explicit LogThread(std::unique_ptr<LogTender> tender);
    /// Waits for what is under way.
    ~LogThread();
    Q_DISABLE_COPY_MOVE(LogThread)

    /// Something was written. Never waits.
    void wake();

private:
    void run();
    /// @return false: this was all
    bool waitForWork();

    std::unique_ptr<LogTender> m_tender;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isWanted = false;
    bool m_isEnding = false;
    std::thread m_thread; ///< begins when all the others are there
};

} // namespace besace
