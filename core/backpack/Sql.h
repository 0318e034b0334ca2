#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <SQLiteCpp/SQLiteCpp.h>
#include <cerrno>
#include <functional>
#include <optional>

/// Qt's values into SQL and out again, and the door at which the library's exceptions end.
namespace besace::sql {

void bind(SQLite::Statement& statement, const char* name, const QString& text);
void bind(SQLite::Statement& statement, const char* name, const QByteArray& blob);
void bind(SQLite::Statement& statement, const char* name, qint64 number);
/// Milliseconds since 1970, UTC; NULL where there is none.
void bind(SQLite::Statement& statement, const char* name, const std::optional<QDateTime>& utc);

QString text(const SQLite::Column& column);
QByteArray blob(const SQLite::Column& column);
std::optional<QDateTime> instant(const SQLite::Column& column);

/// The first column of the first row, if there is a row.
std::optional<qint64> number(SQLite::Statement& statement);

/// Whether it says that the disk does not answer: then nothing that was read, or not, says anything about the file.
bool isGone(int systemError);

/// Names the cause where the person can do something about it: NoRoom, NotAllowed, Busy, Gone, Damaged, SealedFull,
/// CannotWrite; Storage otherwise.
/// @param systemError `errno` of the call that failed, 0 if not known: the library's codes do not tell a full disk
/// from one that is gone
/// @param path of the file, empty if not known: where even `errno` does not tell, for the library tried something else
/// after what failed, its folder is asked
Error errorFrom(const SQLite::Exception& exception, int systemError, const QString& path = {});
/// `errno` of the call that failed last for this connection: the thread's own where it says why, for the library does
/// not keep that of a failed commit.
int lastSystemError(SQLite::Database& database);
/// Of its file, empty for one in memory.
QString pathOf(SQLite::Database& database);

/// Runs @p work; what the library throws comes out as an Error. @param path as for errorFrom()
template <typename T>
Result<T> guarded(const QString& path, const std::function<Result<T>()>& work)
{
    errno = 0;
    try {
        return work();
    } catch (const SQLite::Exception& exception) {
        return errorFrom(exception, errno, path);
    }
}
template <typename T>
Result<T> guarded(const std::function<Result<T>()>& work)
{
    return guarded<T>({}, work);
}

/// Runs @p work in one transaction that takes the write lock first. An Error, as an exception, undoes all of it.
template <typename T>
Result<T> inTransaction(SQLite::Database& database, const std::function<Result<T>()>& work)
{
    errno = 0;
    try {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        Result<T> result = work();
        if (result)
            transaction.commit();
        return result;
    } catch (const SQLite::Exception& exception) {
        return errorFrom(exception, lastSystemError(database), pathOf(database));
    }
}

} // namespace besace::sql
