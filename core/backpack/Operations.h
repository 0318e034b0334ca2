#pragma once

#include "core/backpack/Backpack.h"
#include "core/backpack/Connection.h"
#include "core/backpack/Sql.h"

struct sqlite3_session;

/// What the person did, kept as rows of the table `operation`, so that it can be undone, also after the program was
/// closed. These may throw SQLite::Exception.
namespace besace::operations {

/// Notes what is changed in the person's own tables from its making to keep(); within one transaction.
/// https://www.sqlite.org/session/intro.html
class Recorder {
public:
    explicit Recorder(sql::Connection& database);
    ~Recorder();
    Recorder(const Recorder&) = delete;
    Recorder& operator=(const Recorder&) = delete;

    /// Stores the changes as one operation; what was undone before can no longer be done again. No changes: nothing.
    /// @param step the operation that this one is undone with, 0 for none
    /// @param others changes that belong to it, and were not noted
    /// @return the operation's number, 0 if there was nothing to store
    qint64 keep(const Operation& operation, qint64 step = 0, const QByteArray& others = {});

private:
    sql::Connection& m_database;
    sqlite3_session* m_session = nullptr;
};

/// The last operation that is not undone, or the first one that is; with all that are undone with it.
std::optional<Operation> last(sql::Connection& database);
std::optional<Operation> firstUndone(sql::Connection& database);

/// @return NotFound where there is nothing to undo; Storage where something else stands in the way
Result<Operation> undoLast(sql::Connection& database);
/// @return as undoLast
Result<Operation> redoFirst(sql::Connection& database);

/// Forgets what was done to badges that are no longer there.
void forget(sql::Connection& database, const QList<BadgeId>& badges);

} // namespace besace::operations
