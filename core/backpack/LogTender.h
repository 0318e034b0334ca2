#pragma once

#include "core/base/Result.h"

#include <QString>

#include <memory>

namespace besace {

namespace sql {
class Connection;
}

/// Brings the write-ahead log of a backpack to the disk, and into its file, with a connection of its own, so that the
/// one who writes need not wait. While it lives, the writers of this process leave the log to it until it is
/// maxLogPages long; what they said is kept is on the disk in any case, in the log.
class LogTender {
public:
    /// Null where there is no log (in memory, or with a password), or no second connection can be had: those who write
    /// then see to the log themselves, as ever.
    static std::unique_ptr<LogTender> open(const QString& path);
    ~LogTender();
    Q_DISABLE_COPY_MOVE(LogTender)

    /// Waits until all that was committed before this call is on the disk. An error means that it may not be: it is
    /// there for all who read, but a power cut may take it away, and with it all that is written after it. So nothing
    /// that is committed later counts as kept, here or by any writer of this process, before all of the log was brought
    /// into the file.
    /// @return NoRoom, Gone…
    Result<void> flush();

    /// Takes in what is in the log now, and holds nobody up. On any thread. Where it fails the log stays as it is: it
    /// is taken in later.
    void tend();

private:
    struct Connected;
    explicit LogTender(std::unique_ptr<Connected> connected);

    std::unique_ptr<Connected> m_connected;
};

/// How long a log grows before the one who writes takes it in; SQLite's own measure.
inline constexpr int usualLogPages = 1000;
/// The same beside a LogTender, which is then waited for: 64 MiB, or eight batches of an import. A reader has to look
/// through the log, and a disk has to have room for it.
inline constexpr int maxLogPages = 4096;

/// From now on the log of that connection, which writes, is seen to as said above. @param path outlives it
void watchLog(sql::Connection& connection, const QString& path);

} // namespace besace
