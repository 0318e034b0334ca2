#include "core/backpack/Connection.h"

#include "core/backpack/SealedFiles.h"
#include "core/backpack/SealedVfs.h"

namespace besace::sql {

Connection::Connection(const QString& path, int flags, int busyTimeoutMs)
    : SQLite::Database(path.toStdString(), flags, busyTimeoutMs, sealed::find(path) ? sealed::vfsName : "")
{
    if (sealed::find(path)) // in memory is what is undone, or too much to sort: nothing plain is written anywhere
        exec("PRAGMA journal_mode = MEMORY; PRAGMA temp_store = MEMORY; PRAGMA synchronous = FULL;");
}

Prepared::Prepared(Connection& connection, const char* sql)
    : m_statement(connection.m_statements.try_emplace(sql, connection, sql).first->second)
{
}

Prepared::~Prepared()
{
    m_statement.tryReset(); // what it failed with was thrown already
    try {
        m_statement.clearBindings();
    } catch (const SQLite::Exception&) { // SQLite's own function for it cannot fail
    }
}

} // namespace besace::sql
