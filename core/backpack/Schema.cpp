#include "core/backpack/Schema.h"

#include "core/backpack/Sql.h"
#include "core/base/Files.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <string>

using namespace Qt::StringLiterals;

namespace besace::schema {

namespace {

// https://www.sqlite.org/fileformat2.html#the_database_header
constexpr qsizetype headerSize = 100;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;

quint32 headerField(const QByteArray& header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

Error notOurs() { return { Error::Code::Unsupported, u"not a backpack"_s }; }

Error tooNew(qint64 found)
{
    return { Error::Code::Unsupported, u"backpack version %1, this program knows %2"_s.arg(found).arg(version()) };
}

int pragma(SQLite::Database& database, const std::string& name)
{
    return database.execAndGet("PRAGMA " + name).getInt();
}

bool isEmpty(SQLite::Database& database)
{
    return database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0;
}

/// The version of the open database, 0 for an empty one.
Result<int> currentVersion(SQLite::Database& database)
{
    const int found = pragma(database, "user_version");
    const int owner = pragma(database, "application_id");
    if (found == 0 && owner == 0 && isEmpty(database))
        return 0;
    if (owner != applicationId || found < 1)
        return notOurs();
    if (found > version())
        return tooNew(found);
    return found;
}

/// One step, in one transaction. Another process may have taken it since we looked.
void step(SQLite::Database& database, int toVersion)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::EXCLUSIVE);
    if (pragma(database, "user_version") >= toVersion)
        return;
    database.exec("PRAGMA application_id = " + std::to_string(applicationId));
    database.exec(migration(toVersion));
    database.exec("PRAGMA user_version = " + std::to_string(toVersion));
    transaction.commit();
}

} // namespace

Result<bool> isBackpack(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists() || (info.isFile() && info.size() == 0))
        return false;
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        return Error { Error::Code::CannotRead, path };
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16))
        || headerField(header, applicationIdAt) != applicationId)
        return notOurs();
    if (const quint32 found = headerField(header, userVersionAt); found > static_cast<quint32>(version()))
        return tooNew(found);
    return true;
}

Result<void> migrate(SQLite::Database& database)
{
    const Result<int> from = currentVersion(database);
    if (!from)
        return from.error();
    for (int next = *from + 1; next <= version(); ++next)
        step(database, next);
    return {};
}

} // namespace besace::schema
