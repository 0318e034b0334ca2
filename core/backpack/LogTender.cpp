#include "core/backpack/LogTender.h"

#include "core/backpack/Connection.h"
#include "core/backpack/SealedFiles.h"
#include "core/backpack/Sql.h"

#include <QHash>
#include <QSet>

#include <cerrno>
#include <functional>
#include <mutex>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace besace {

/// How long those who write or read are waited for, where all of the log has to be brought in; else nobody is.
constexpr int wholeTimeoutMs = 10'000;

struct LogTender::Connected {
    explicit Connected(const QString& file) : path(file), sqlite(file, SQLite::OPEN_READWRITE, wholeTimeoutMs) { }

    QString path;
    std::mutex working;
    sql::Connection sqlite; ///< used by whoever has the mutex
};

namespace {

/// The tenders of this process, by path. One a backpack: a second import finds its work done by the first one's.
class Table {
public:
    bool add(const QString& path, std::mutex& working)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_working.contains(path))
            return false;
        m_working.insert(path, &working);
        return true;
    }

    /// Once nobody waits for it.
    void remove(const QString& path)
    {
        const std::scoped_lock lock(m_mutex);
        m_working.remove(path);
    }

    bool contains(const QString& path) const
    {
        const std::scoped_lock lock(m_mutex);
        return m_working.contains(path);
    }

    /// Does @p work while the one for that path, if any, does nothing: SQLite lets no two bring a log in, and waits for
    /// neither.
    int whileIdle(const QString& path, const std::function<int()>& work) const
    {
        const std::scoped_lock lock(m_mutex);
        std::mutex* working = m_working.value(path);
        const auto idle = working != nullptr ? std::unique_lock(*working) : std::unique_lock<std::mutex>();
        return work();
    }

private:
    mutable std::mutex m_mutex;
    QHash<QString, std::mutex*> m_working;
};

Table& table()
{
    static Table tenders;
    return tenders;
}

/// The logs of this process that may have a hole on the disk, by path; also when their tenders are gone.
class Doubts {
public:
    void add(const QString& path)
    {
        const std::scoped_lock lock(m_mutex);
        m_paths.insert(path);
    }

    void remove(const QString& path)
    {
        const std::scoped_lock lock(m_mutex);
        m_paths.remove(path);
    }

    bool contains(const QString& path) const
    {
        const std::scoped_lock lock(m_mutex);
        return m_paths.contains(path);
    }

private:
    mutable std::mutex m_mutex; ///< nobody waits while holding it
    QSet<QString> m_paths;
};

Doubts& doubts()
{
    static Doubts logs;
    return logs;
}

/// Brings in as much as nobody is in the way of. The next one will bring in what this one cannot. But a system tells
/// only once that it could not write something, and here SQLite may have been told of what somebody else waits for.
/// @return SQLite's code
int bringIn(sqlite3* connection, const QString& path)
{
    const int code = sqlite3_wal_checkpoint_v2(connection, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    if ((code & 0xff) == SQLITE_IOERR)
        doubts().add(path);
    return code;
}

/// Brings in all of a log that may have a hole on the disk, and empties it, or what comes behind the hole would go with
/// it. Waits for those who write, or read what is older. @return SQLite's code
int bringInWhole(sqlite3* connection, const QString& path)
{
    const int code = sqlite3_wal_checkpoint_v2(connection, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code == SQLITE_OK)
        doubts().remove(path);
    return code;
}

/// SQLite's own file, and no descriptor of ours: see DatabaseFile.h. (On the log itself SQLite takes no locks, but then
/// nobody has to know that.) @return SQLite's code
int flushLog(sqlite3* connection, const QString& path)
{
    sqlite3_file* log = nullptr;
    sqlite3_file_control(connection, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log);
    if (log == nullptr || log->pMethods == nullptr)
        return SQLITE_IOERR_FSYNC;
    const int code = log->pMethods->xSync(log, SQLITE_SYNC_NORMAL);
    if (code != SQLITE_OK)
        doubts().add(path);
    return code;
}

/// What this answers is told to the one who has committed. That was done, but is not kept for good where this fails.
int onCommit(void* path, sqlite3* connection, const char* /*database*/, int pages)
{
    const QString& file = *static_cast<const QString*>(path);
    if (doubts().contains(file))
        return table().whileIdle(file, [&] { return bringInWhole(connection, file); });
    if (pages < (table().contains(file) ? maxLogPages : usualLogPages))
        return SQLITE_OK;
    table().whileIdle(file, [&] { return bringIn(connection, file); });
    return SQLITE_OK;
}

} // namespace

std::unique_ptr<LogTender> LogTender::open(const QString& path)
{
    if (path == u":memory:"_s || sealed::find(path))
        return nullptr;
    try {
        auto connected = std::make_unique<Connected>(path);
        connected->sqlite.exec("PRAGMA synchronous = FULL;" // the log goes once the file has it for good
                               "SELECT count(*) FROM sqlite_schema;"); // the log is opened by the first who reads
        const bool hasLog = connected->sqlite.execAndGet("PRAGMA journal_mode").getString() == "wal";
        if (!hasLog || !table().add(path, connected->working))
            return nullptr;
        return std::unique_ptr<LogTender>(new LogTender(std::move(connected)));
    } catch (const SQLite::Exception&) {
        return nullptr;
    }
}

LogTender::LogTender(std::unique_ptr<Connected> connected) : m_connected(std::move(connected)) { }

LogTender::~LogTender() { table().remove(m_connected->path); }

Result<void> LogTender::flush()
{
    const std::scoped_lock lock(m_connected->working);
    sqlite3* connection = m_connected->sqlite.getHandle();
    const QString& path = m_connected->path;
    errno = 0;
    const int code = doubts().contains(path) ? bringInWhole(connection, path) : flushLog(connection, path);
    if (code == SQLITE_OK)
        return {};
    return sql::errorFrom({ "the log may not be on the disk", code }, errno, path);
}

void LogTender::tend()
{
    const std::scoped_lock lock(m_connected->working);
    bringIn(m_connected->sqlite.getHandle(), m_connected->path);
}

void watchLog(sql::Connection& connection, const QString& path)
{
    sqlite3_wal_hook(connection.getHandle(), onCommit, const_cast<QString*>(&path));
}

} // namespace besace
