#include "core/backpack/Backpack.h"

#include "core/backpack/Database.h"
#include "core/backpack/DatabaseFile.h"
#include "core/backpack/Derivation.h"
#include "core/backpack/LogTender.h"
#include "core/backpack/PageSize.h"
#include "core/backpack/Schema.h"
#include "core/base/Files.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// Another program of ours may be writing; a batch is stored in less.
constexpr int busyTimeoutMs = 10'000;

bool isInMemory(const QString& path) { return path == u":memory:"_s; }

Result<void> prepareFolder(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    errno = 0;
    if (!QDir().mkpath(folder))
        return Error { causeOf(errno, Error::Code::CannotWrite), folder };
    return {};
}

/// Whether the path may be opened as a database at all; looks, and creates no more than the folder.
Result<void> checkPath(const QString& path)
{
    if (isInMemory(path))
        return {};
    if (path.isEmpty())
        return Error { Error::Code::CannotWrite, u"no file name"_s };
    if (isGoneFromHere(path))
        return Error { Error::Code::Gone, path };
    const Result<bool> there = schema::isBackpack(path);
    if (!there)
        return there.error();
    return *there ? Result<void>() : prepareFolder(path);
}

/// A newer program that was stopped may have left its last work beside the file: as long as we do not know that the
/// file is ours to write, closing it must not merge that work into it.
void setCheckpointOnClose(SQLite::Database& sqlite, bool wanted)
{
    sqlite3_db_config(sqlite.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, wanted ? 0 : 1, nullptr);
}

void setUp(SQLite::Database& sqlite)
{
    sqlite.exec("PRAGMA page_size = " + std::to_string(newPageSize)); // of a file that is made now
    sqlite.exec("PRAGMA cache_size = -16384;" // KiB: a batch of an import goes to the journal once, at its end
                "PRAGMA foreign_keys = ON;"
                "PRAGMA synchronous = FULL;" // what we said is kept is on the disk
                "PRAGMA trusted_schema = OFF;" // the file may come from somebody else
                "PRAGMA cell_size_check = ON;"
                "PRAGMA secure_delete = ON;" // what the person deletes does not stay in free pages
                "PRAGMA temp_store = MEMORY;");
}

/// SQLite is content with reading where it cannot open a file for writing, whatever the reason. That is right for one
/// that may not be written; else nothing could be kept any more, long after the reason was gone.
Result<void> checkWritable(SQLite::Database& sqlite, const QString& path)
{
    if (sqlite3_db_readonly(sqlite.getHandle(), "main") != 1)
        return {};
    const Error::Code why = whyNotWritable(path);
    return why == Error::Code::NotAllowed ? Result<void>() : Error { why, path };
}

Result<void> prepare(sql::Connection& sqlite)
{
    setCheckpointOnClose(sqlite, false);
    setUp(sqlite);
    if (const Result<void> migrated = schema::migrate(sqlite); !migrated)
        return migrated.error();
    setCheckpointOnClose(sqlite, true);
    // After the schema: its marks then stand in the file itself, where schema::isBackpack() looks for them.
    sqlite.exec("PRAGMA journal_mode = WAL");
    derivation::bringUpToDate(sqlite);
    sqlite.exec("PRAGMA wal_checkpoint(PASSIVE)");
    return {};
}

} // namespace

Backpack::Database::Database(const QString& file, int flags) : path(file), sqlite(file, flags, busyTimeoutMs) { }

Backpack::Backpack(std::unique_ptr<Database> database) : m_database(std::move(database)) { }
Backpack::~Backpack() = default;
Backpack::Backpack(Backpack&&) noexcept = default;
Backpack& Backpack::operator=(Backpack&&) noexcept = default;

Result<Backpack> Backpack::open(const QString& path)
{
    if (const Result<void> allowed = checkPath(path); !allowed)
        return allowed.error();
    return sql::guarded<Backpack>(path, [&]() -> Result<Backpack> {
        auto database = std::make_unique<Database>(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database->known = std::make_unique<OpenHere>(path); // before the first lock is taken
        if (const Result<void> writable = checkWritable(database->sqlite, path); !writable)
            return writable.error();
        if (const Result<void> prepared = prepare(database->sqlite); !prepared)
            return prepared.error();
        watchLog(database->sqlite, database->path);
        database->known = std::make_unique<OpenHere>(path); // a sealed one may not have been there before
        return Backpack(std::move(database));
    });
}

QString Backpack::path() const { return m_database->path; }

Result<void> Backpack::clear()
{
    sql::Connection& sqlite = m_database->sqlite;
    const Result<void> cleared = sql::inTransaction<void>(sqlite, [&]() -> Result<void> {
        sqlite.exec("UPDATE collection SET parent_id = NULL");
        for (const char* table :
            { "operation", "badge", "badge_text", "content", "collection", "identity", "known_issuer" })
            sqlite.exec(std::string("DELETE FROM ") + table);
        sqlite.exec("INSERT INTO badge_text(badge_text) VALUES ('rebuild')"); // or the index keeps the deleted words
        return {};
    });
    if (!cleared)
        return cleared;
    // All is gone already; this gives the room back and takes the last traces out of the journal.
    sqlite.tryExec("VACUUM");
    sqlite.tryExec("PRAGMA wal_checkpoint(TRUNCATE)");
    return {};
}

} // namespace besace
