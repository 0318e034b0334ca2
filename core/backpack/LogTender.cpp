#include "core/backpack/LogTender.h"

#include "core/backpack/Connection.h"
#include "core/backpack/SealedFiles.h"

#include <QHash>

#include <mutex>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace besace {

struct LogTender::Connected {
    explicit Connected(const QString& file) : path(file), sqlite(file, SQLite::OPEN_READWRITE, 0) { }

    QString path;
    std::mutex working;
    sql::Connection sqlite; ///< used by whoever has the mutex
};

namespace {

/// Brings in as much as nobody is in the way of. The next one will bring in what this one cannot.
void bringIn(sqlite3* connection)
{
    sqlite3_wal_checkpoint_v2(connection, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

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

    /// Until the one for that path, if any, does nothing.
    void wait(const QString& path) const
    {
        const std::scoped_lock lock(m_mutex);
        if (std::mutex* working = m_working.value(path))
            const std::scoped_lock idle(*working);
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

int onCommit(void* path, sqlite3* connection, const char* /*database*/, int pages)
{
    const QString& file = *static_cast<const QString*>(path);
    if (pages < (table().contains(file) ? maxLogPages : usualLogPages))
        return SQLITE_OK;
    table().wait(file); // two cannot do it at once
    bringIn(connection);
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
        if (!table().add(path, connected->working))
            return nullptr;
        return std::unique_ptr<LogTender>(new LogTender(std::move(connected)));
    } catch (const SQLite::Exception&) {
        return nullptr;
    }
}

LogTender::LogTender(std::unique_ptr<Connected> connected) : m_connected(std::move(connected)) { }

LogTender::~LogTender() { table().remove(m_connected->path); }

void LogTender::tend()
{
    const std::scoped_lock lock(m_connected->working);
    bringIn(m_connected->sqlite.getHandle());
}

void watchLog(sql::Connection& connection, const QString& path)
{
    sqlite3_wal_hook(connection.getHandle(), onCommit, const_cast<QString*>(&path));
}

} // namespace besace
