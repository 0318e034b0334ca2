#include "core/backpack/Recovery.h"

#include "core/backpack/BackupMerge.h"
#include "core/backpack/Connection.h"
#include "core/backpack/Derivation.h"
#include "core/backpack/OneFile.h"
#include "core/backpack/PageSize.h"
#include "core/backpack/Rebuild.h"
#include "core/backpack/RollingBackups.h"
#include "core/backpack/Salvage.h"
#include "core/backpack/Schema.h"
#include "core/backpack/SealedFiles.h"
#include "core/backpack/SetAside.h"
#include "core/backpack/Soundness.h"
#include "core/backpack/Sql.h"
#include "core/base/Files.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

bool isOurs(const QString& path, const PageFile& pages)
{
    const Result<schema::FileKind> kind = schema::fileKind(path);
    return (kind && *kind == schema::FileKind::Ours) || salvage::holdsBackpack(pages);
}

/// Nobody waits for this file: it is flushed once, when it is whole.
void setUp(sql::Connection& database)
{
    database.exec("PRAGMA page_size = " + std::to_string(newPageSize));
    database.exec("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF;"
                  "PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY;");
}

QSet<QString> salvageRows(const PageFile& pages, SQLite::Database& to)
{
    SQLite::Transaction transaction(to);
    schema::make(to, salvage::versionIn(pages).value_or(schema::version()));
    const QSet<QString> incomplete = salvage::copyRows(pages, to);
    if (pages.log().isDamaged)
        salvage::copyMissingBadges(pages.beforeDamage(), to);
    transaction.commit();
    return incomplete;
}

Recovery rebuildRows(
    sql::Connection& database, const QSet<QString>& incomplete, const CarrierReader& badgesIn, const QDateTime& now)
{
    SQLite::Transaction transaction(database);
    const Recovery recovery = salvage::rebuild(database, incomplete, badgesIn, now);
    transaction.commit();
    return recovery;
}

QList<NamedBadge> everyBadge(sql::Connection& database)
{
    SQLite::Statement select(database, "SELECT id, name FROM badge ORDER BY id");
    QList<NamedBadge> badges;
    while (select.executeStep())
        badges.append({ select.getColumn(0).getInt64(), sql::text(select.getColumn(1)) });
    return badges;
}

/// Makes the new backpack at @p working.
Result<Recovery> salvageInto(
    const QString& working, const PageFile& pages, const CarrierReader& badgesIn, const QDateTime& now)
{
    return sql::guarded<Recovery>(working, [&]() -> Result<Recovery> {
        sql::Connection database(working, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 0);
        setUp(database);
        const QSet<QString> incomplete = salvageRows(pages, database);
        if (const Result<void> migrated = schema::migrate(database); !migrated)
            return migrated.error();
        Recovery recovery = rebuildRows(database, incomplete, badgesIn, now);
        derivation::bringUpToDate(database);
        recovery.cameThrough = everyBadge(database);
        return recovery;
    });
}

Result<void> checkMade(const QString& working)
{
    Progress progress;
    const Result<Soundness> made = checkBackpack(working, Depth::Full, progress);
    if (!made)
        return made.error();
    return made->isSound() ? Result<void>() : Error { Error::Code::Storage, made->problems.constFirst() };
}

Result<Recovery> makeNew(
    const QString& path, const QString& working, const CarrierReader& badgesIn, const QDateTime& now)
{
    const Result<PageFile> pages = PageFile::open(path);
    if (!pages)
        return pages.error();
    const bool holdsSomething = isOurs(path, *pages);
    if (const Result<void> read = pages->outcome(); !read)
        return read.error();
    const Result<QList<LocalBackup>> copies = findLocalBackups(path);
    if (!copies)
        return copies.error();
    if (!holdsSomething && copies->isEmpty())
        return Error { Error::Code::Unsupported, u"not a backpack"_s };
    Result<Recovery> recovery = salvageInto(working, *pages, badgesIn, now);
    if (!recovery)
        return recovery;
    if (const Result<void> read = pages->outcome(); !read) // what was not read may be there all the same
        return read.error();
    recovery = fillFromBackup(path, working, *recovery, now);
    if (recovery && !holdsSomething && recovery->backup.isEmpty())
        return Error { Error::Code::Unsupported, u"not a backpack"_s };
    if (!recovery)
        return recovery;
    // Only the file itself takes the place of the damaged one: what stands in a log beside it would be lost.
    if (const Result<void> one = makeOneFile(working); !one)
        return one.error();
    if (const Result<void> checked = checkMade(working); !checked)
        return checked.error();
    return recovery;
}

/// A lock file that a stopped program, or a full disk, left empty names nobody; the lock itself never takes it for one
/// that nobody holds.
bool isNobodys(const QLockFile& lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    return lock.error() == QLockFile::LockFailedError && !lock.getLockInfo(&process, &host, &program);
}

bool take(QLockFile& lock)
{
    errno = 0;
    if (lock.tryLock())
        return true;
    return isNobodys(lock) && QFile::remove(lock.fileName()) && lock.tryLock();
}

Error::Code whyNotLocked(const QLockFile& lock, int systemError)
{
    switch (lock.error()) {
    case QLockFile::LockFailedError:
        return Error::Code::Busy;
    case QLockFile::PermissionError:
        return Error::Code::NotAllowed;
    default:
        return causeOf(
            systemError, whyNothingCanBeMade(QFileInfo(lock.fileName()).absolutePath(), Error::Code::CannotWrite));
    }
}

} // namespace

QString partName(BackpackPart part)
{
    switch (part) {
    case BackpackPart::Files:
        return u"files"_s;
    case BackpackPart::Documents:
        return u"documents"_s;
    case BackpackPart::Reports:
        return u"reports"_s;
    case BackpackPart::Collections:
        return u"collections"_s;
    case BackpackPart::Identities:
        return u"identities"_s;
    case BackpackPart::KnownIssuers:
        return u"known-issuers"_s;
    case BackpackPart::OwnWords:
        return u"own-words"_s;
    case BackpackPart::History:
        return u"history"_s;
    case BackpackPart::Rest:
        return u"rest"_s;
    }
    return {};
}

Result<Recovery> recoverBackpack(const QString& path, const CarrierReader& badgesIn, const QDateTime& now)
{
    QLockFile lock(path + u".lock"_s);
    lock.setStaleLockTime(0); // a program that ended without a word holds it no more; one that works may take long
    if (!take(lock))
        return Error { whyNotLocked(lock, errno), path };
    const QString working = path + u".unfinished"_s;
    removeDatabase(working);
    const sealed::Visit visit(working, path);
    Result<Recovery> recovery = makeNew(path, working, badgesIn, now);
    if (!recovery) {
        removeDatabase(working);
        return recovery;
    }
    const Result<QString> aside = exchange(path, working, now);
    if (!aside)
        return aside.error();
    recovery->setAside = *aside;
    if (const std::shared_ptr<SealedFile> file = sealed::find(path)) {
        if (const Result<void> loaded = file->load(); !loaded)
            return loaded.error();
    }
    return recovery;
}

} // namespace besace
