#include "core/backpack/Sql.h"

#include "core/base/Files.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace besace::sql {

void bind(SQLite::Statement& statement, const char* name, const QString& text)
{
    statement.bind(name, text.toStdString());
}

void bind(SQLite::Statement& statement, const char* name, const QByteArray& blob)
{
    statement.bind(name, static_cast<const void*>(blob.constData()), static_cast<int>(blob.size()));
}

void bind(SQLite::Statement& statement, const char* name, qint64 number)
{
    statement.bind(name, static_cast<int64_t>(number));
}

void bind(SQLite::Statement& statement, const char* name, const std::optional<QDateTime>& utc)
{
    if (utc && utc->isValid())
        bind(statement, name, utc->toMSecsSinceEpoch());
    else
        statement.bind(name);
}

QString text(const SQLite::Column& column) { return QString::fromStdString(column.getString()); }

QByteArray blob(const SQLite::Column& column)
{
    const void* bytes = column.getBlob(); // before the size: the call may convert
    return { static_cast<const char*>(bytes), column.getBytes() };
}

std::optional<QDateTime> instant(const SQLite::Column& column)
{
    if (column.isNull())
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(column.getInt64(), Qt::UTC);
}

std::optional<qint64> number(SQLite::Statement& statement)
{
    if (!statement.executeStep())
        return std::nullopt;
    return statement.getColumn(0).getInt64();
}

namespace {

/// `errno` where it names a cause, then what the folder answers.
Error::Code whyNot(int systemError, const QString& path, Error::Code otherwise)
{
    const Error::Code named = causeOf(systemError, otherwise);
    const bool isNamed = causeOf(systemError, Error::Code::Storage) != Error::Code::Storage;
    return isNamed || path.isEmpty() ? named : whyNothingCanBeMade(QFileInfo(path).absolutePath(), otherwise);
}

} // namespace

bool isGone(int systemError) { return causeOfReading(systemError) == Error::Code::Gone; }

Error errorFrom(const SQLite::Exception& exception, int systemError, const QString& path)
{
    const auto because = [&](Error::Code code) { return Error { code, QString::fromUtf8(exception.what()) }; };
    switch (exception.getErrorCode() & 0xff) { // the low byte of an extended code is the plain one
    case SQLITE_FULL:
        return because(Error::Code::NoRoom);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return because(Error::Code::NotAllowed);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL: // a drive that does not know locks
        return because(Error::Code::Busy);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: // the library says so of a disk that does not answer, too
        return because(isGone(systemError) ? Error::Code::Gone : Error::Code::Damaged);
    case SQLITE_TOOBIG: // no value of ours comes near SQLite's own bound
        return because(Error::Code::SealedFull);
    case SQLITE_CANTOPEN:
        return because(whyNot(systemError, path, Error::Code::CannotWrite));
    case SQLITE_IOERR:
        return because(whyNot(systemError, path, Error::Code::Gone));
    default:
        return because(Error::Code::Storage);
    }
}

int lastSystemError(SQLite::Database& database)
{
    const int ofThread = errno;
    const bool saysWhy = causeOf(ofThread, Error::Code::Storage) != Error::Code::Storage;
    return saysWhy ? ofThread : sqlite3_system_errno(database.getHandle());
}

QString pathOf(SQLite::Database& database)
{
    return QString::fromUtf8(sqlite3_db_filename(database.getHandle(), "main"));
}

} // namespace besace::sql
