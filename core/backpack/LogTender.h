#pragma once

#include <QString>

#include <memory>

namespace besace {

namespace sql {
class Connection;
}

/// Brings the write-ahead log of a backpack into its file with a connection of its own, so that the one who writes need
/// not. While it lives, the writers of this process leave the log to it until it is maxLogPages long; what is kept is
/// on the disk in any case, in the log.
class LogTender {
public:
    /// Null where there is no log (in memory, or with a password), or no second connection can be had: those who write
    /// then see to the log themselves, as ever.
    static std::unique_ptr<LogTender> open(const QString& path);
    ~LogTender();
    Q_DISABLE_COPY_MOVE(LogTender)

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
