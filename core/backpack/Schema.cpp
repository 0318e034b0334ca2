#include "core/backpack/Schema.h"

#include "core/backpack/DatabaseFile.h"
#include "core/backpack/Derivation.h"
#include "core/backpack/SealedFiles.h"
#include "core/backpack/Sql.h"
#include "core/base/BackpackMarks.h"
#include "core/base/Files.h"
#include "core/crypto/Digest.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cerrno>
#include <string>

using namespace Qt::StringLiterals;

namespace besace::schema {

namespace {

// https://www.sqlite.org/fileformat2.html#the_database_header
constexpr qsizetype headerSize = marks::databaseHeaderSize;
constexpr qsizetype userVersionAt = 60;

quint32 headerField(const QByteArray& header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

FileKind kindOf(const QByteArray& header)
{
    if (header.isEmpty())
        return FileKind::None;
    if (header.size() < headerSize || !marks::isBackpackStart(header))
        return FileKind::Foreign;
    return headerField(header, userVersionAt) > static_cast<quint32>(version()) ? FileKind::Newer : FileKind::Ours;
}

Error notOurs() { return { Error::Code::Unsupported, u"not a backpack"_s }; }

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
    if (owner != int(marks::applicationId) || found < 1)
        return notOurs();
    if (found > version())
        return tooNew(found);
    return found;
}

void apply(SQLite::Database& database, int toVersion)
{
    database.exec("PRAGMA application_id = " + std::to_string(marks::applicationId));
    database.exec(migration(toVersion));
    database.exec("PRAGMA user_version = " + std::to_string(toVersion));
}

/// One step, in one transaction. Another process may have taken it since we looked.
void step(SQLite::Database& database, int toVersion)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::EXCLUSIVE);
    if (pragma(database, "user_version") >= toVersion)
        return;
    apply(database, toVersion);
    transaction.commit();
}

/// A new one at once: each transaction waits for the disk several times.
void makeNew(SQLite::Database& database)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::EXCLUSIVE);
    if (pragma(database, "user_version") > 0) // another process was quicker
        return;
    make(database, version());
    derivation::setUpToDate(database); // here, or a transaction of its own would wait for the disk
    transaction.commit();
}

} // namespace

void make(SQLite::Database& database, int toVersion)
{
    for (int next = 1; next <= toVersion; ++next)
        apply(database, next);
}

Declarations declarations(SQLite::Database& database)
{
    SQLite::Statement select(database,
        "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    Declarations found;
    while (select.executeStep())
        found.insert(sql::text(select.getColumn(0)), sql::text(select.getColumn(1)).simplified());
    return found;
}

QByteArray digest(const Declarations& given)
{
    QByteArray text;
    for (auto it = given.cbegin(); it != given.cend(); ++it)
        text += it.key().toUtf8() + '\0' + it.value().toUtf8() + '\0';
    return crypto::sha256(text).toHex();
}

Error tooNew(qint64 found)
{
    return { Error::Code::Unsupported, u"backpack version %1, this program knows %2"_s.arg(found).arg(version()) };
}

Result<FileKind> fileKind(const QString& path)
{
    if (const std::shared_ptr<SealedFile> file = sealed::find(path))
        return kindOf(file->image().read(0, headerSize));
    const QFileInfo info(path);
    if (!info.exists() || (info.isFile() && info.size() == 0))
        return FileKind::None;
    const Result<QByteArray> header = DatabaseFile::startOf(path, headerSize);
    if (!header)
        return header.error();
    return crypto::isSealed(*header) ? Result<FileKind>(Error { Error::Code::Locked, path }) : kindOf(*header);
}

Result<bool> isBackpack(const QString& path)
{
    const Result<FileKind> kind = fileKind(path);
    if (!kind)
        return kind.error();
    switch (*kind) {
    case FileKind::None:
        return false;
    case FileKind::Ours:
        return true;
    case FileKind::Newer:
        return Error { Error::Code::Unsupported, u"of a newer version"_s };
    case FileKind::Foreign:
        break;
    }
    return notOurs();
}

Result<void> migrate(SQLite::Database& database)
{
    const Result<int> from = currentVersion(database);
    if (!from)
        return from.error();
    if (*from == 0)
        makeNew(database);
    for (int next = pragma(database, "user_version") + 1; next <= version(); ++next)
        step(database, next);
    return {};
}

} // namespace besace::schema
