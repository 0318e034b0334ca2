#include "core/backpack/RollingBackups.h"

#include "core/backpack/OneFile.h"
#include "core/backpack/Schema.h"
#include "core/backpack/SealedFiles.h"
#include "core/backpack/Soundness.h"
#include "core/backpack/Sql.h"
#include "core/base/Files.h"
#include "core/base/Limits.h"
#include "core/base/Overwrite.h"
#include "core/base/Streams.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>

#include <SQLiteCpp/Backup.h>
#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr int pagesAtOnce = 1024; ///< four megabytes between two looks at whether to stop
constexpr qint64 bytesAtOnce = 4LL * 1024 * 1024; ///< the same of a sealed one
constexpr int busyTimeoutMs = 10'000;
constexpr qint64 secondsOfDay = 24LL * 60 * 60;
/// What FAT rounds the times of files to.
constexpr qint64 timeGrain = 2;

const QString unfinished = u"unfinished"_s;

QDateTime writtenAt(const QString& backpackPath)
{
    QDateTime newest = QFileInfo(backpackPath).lastModified().toUTC();
    const QFileInfo log(backpackPath + u"-wal"_s);
    if (log.size() > 0)
        newest = std::max(newest, log.lastModified().toUTC());
    return newest;
}

qint64 sizeOf(const QString& backpackPath)
{
    return QFileInfo(backpackPath).size() + QFileInfo(backpackPath + u"-wal"_s).size();
}

/// UTC, to the second: two copies of one day stay apart, and names are in the order of time.
QString nameFor(const QString& backpackPath, const QDateTime& now)
{
    return QFileInfo(backpackPath).completeBaseName() + now.toUTC().toString(u" yyyy-MM-dd HHmmss"_s) + u".besace"_s;
}

std::optional<QDateTime> madeAt(const QString& fileName)
{
    static const QRegularExpression pattern(uR"( (\d{4}-\d\d-\d\d \d{6})\.besace$)"_s);
    const QRegularExpressionMatch match = pattern.match(fileName);
    QDateTime instant = QDateTime::fromString(match.captured(1), u"yyyy-MM-dd HHmmss"_s);
    instant.setTimeSpec(Qt::UTC);
    return match.hasMatch() && instant.isValid() ? std::optional(instant) : std::nullopt;
}

Result<void> checkRoom(const QString& folder, qint64 size)
{
    const QStorageInfo disk(folder);
    if (disk.isValid() && disk.bytesAvailable() < 2 * size + limits::roomLeftBesideBackups)
        return Error { Error::Code::NoRoom, folder };
    return {};
}

/// One snapshot, while others go on writing.
Result<void> copyPages(const QString& from, const QString& to, Progress& progress)
{
    return sql::guarded<void>(to, [&]() -> Result<void> {
        SQLite::Database source(from.toStdString(), SQLite::OPEN_READWRITE, busyTimeoutMs);
        SQLite::Database copy(to.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, busyTimeoutMs);
        SQLite::Transaction snapshot(source);
        source.execAndGet("SELECT count(*) FROM sqlite_schema");
        SQLite::Backup backup(copy, source);
        for (int result = SQLITE_OK; result != SQLITE_DONE;) {
            result = backup.executeStep(pagesAtOnce);
            if (result == SQLITE_BUSY || result == SQLITE_LOCKED)
                return Error { Error::Code::Busy, from };
            progress.report(backup.getTotalPageCount() - backup.getRemainingPageCount(), backup.getTotalPageCount());
            if (progress.cancelled())
                return Error { Error::Code::Cancelled, from };
        }
        return {};
    });
}

/// The sealed file itself: it is whole at every moment, and each change puts another in its place.
Result<void> copySealed(const QString& from, const QString& to, Progress& progress)
{
    const Result<std::unique_ptr<FileSource>> source = FileSource::openSealed(from);
    if (!source)
        return source.error();
    const Result<std::unique_ptr<NewFile>> copy = NewFile::create(to);
    if (!copy)
        return copy.error();
    const qint64 size = (*source)->size();
    for (qint64 at = 0; at < size; at += bytesAtOnce) {
        const Result<QByteArray> piece = (*source)->read(at, std::min(bytesAtOnce, size - at));
        const Result<void> written = piece ? (*copy)->write(*piece) : piece.error();
        if (!written)
            return written;
        progress.report(static_cast<int>(at / bytesAtOnce), static_cast<int>(size / bytesAtOnce));
        if (progress.cancelled())
            return Error { Error::Code::Cancelled, from };
    }
    return (*copy)->commit();
}

Result<void> copyPlain(const QString& from, const QString& to, Progress& progress)
{
    const Result<void> copied = copyPages(from, to, progress);
    return copied ? makeOneFile(to) : copied;
}

Result<void> makeChecked(const QString& from, const QString& to, Progress& progress)
{
    const bool isSealed = sealed::find(from) != nullptr;
    if (const Result<void> copied = isSealed ? copySealed(from, to, progress) : copyPlain(from, to, progress); !copied)
        return copied;
    const sealed::Visit visit(to, from);
    if (const Result<void> looked = visit.outcome(); !looked)
        return looked;
    const Result<Soundness> checked = checkBackpack(to, Depth::Full, progress);
    if (!checked)
        return checked.error();
    if (!checked->isSound())
        return Error { Error::Code::Damaged, checked->problems.constFirst() };
    return {};
}

/// @return as causeOfReading(): what is there may be in the way
Result<void> removeUnfinished(const QString& folder)
{
    const Result<QStringList> names = namesIn(folder);
    if (!names)
        return names.error();
    for (const QString& name : *names) {
        if (name.startsWith(unfinished))
            QFile::remove(folder + u'/' + name);
    }
    return {};
}

/// The copy bears the time of what it was made of: as long as that stays, there is nothing new.
void setTime(const QString& path, const QDateTime& time)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite))
        file.setFileTime(time, QFileDevice::FileModificationTime);
}

void removeOldest(const QString& backpackPath, int kept, const QDateTime& now)
{
    const Result<QList<LocalBackup>> all = lastMadeBackups(backpackPath, now);
    for (qsizetype i = kept; all && i < all->size(); ++i)
        QFile::remove(all->at(i).path);
}

} // namespace

QString backupFolder(const QString& backpackPath)
{
    const QFileInfo info(backpackPath);
    return info.absolutePath() + u'/' + info.completeBaseName() + u" backups"_s;
}

Result<QList<LocalBackup>> findLocalBackups(const QString& backpackPath)
{
    const QString folder = backupFolder(backpackPath);
    const Result<QStringList> names = namesIn(folder);
    if (!names)
        return names.error();
    QList<LocalBackup> found;
    for (const QString& name : *names) {
        const std::optional<QDateTime> instant = madeAt(name);
        if (instant && QFileInfo(folder + u'/' + name).isFile())
            found.append({ folder + u'/' + name, *instant });
    }
    std::ranges::sort(found, std::ranges::greater(), &LocalBackup::madeAt);
    return found;
}

Result<QList<LocalBackup>> lastMadeBackups(const QString& backpackPath, const QDateTime& now)
{
    Result<QList<LocalBackup>> all = findLocalBackups(backpackPath);
    if (all)
        std::stable_partition(
            all->begin(), all->end(), [&now](const LocalBackup& backup) { return backup.madeAt <= now; });
    return all;
}

QList<LocalBackup> localBackups(const QString& backpackPath)
{
    const Result<QList<LocalBackup>> found = findLocalBackups(backpackPath);
    return found ? *found : QList<LocalBackup>();
}

bool isBackupDue(const QString& backpackPath, const QDateTime& now)
{
    const Result<QList<LocalBackup>> all = lastMadeBackups(backpackPath, now);
    if (!all || all->isEmpty())
        return true;
    const LocalBackup& last = all->constFirst();
    // A clock that was set back must not put it off for ever.
    const bool isOfToday = std::abs(last.madeAt.secsTo(now)) < secondsOfDay;
    const qint64 apart = QFileInfo(last.path).lastModified().toUTC().secsTo(writtenAt(backpackPath));
    return !isOfToday && std::abs(apart) > timeGrain;
}

Result<QString> makeLocalBackup(const QString& backpackPath, int kept, const QDateTime& now, Progress& progress)
{
    if (kept <= 0)
        return QString();
    if (!QFileInfo(backpackPath).isFile()) // pulled out: its copies are not begun anew in the folder that it left
        return Error { Error::Code::Gone, backpackPath };
    if (const Result<schema::FileKind> kind = schema::fileKind(backpackPath); !kind)
        return kind.error();
    const QString folder = backupFolder(backpackPath);
    errno = 0;
    if (!QDir().mkpath(folder))
        return Error { causeOf(errno, Error::Code::CannotWrite), folder };
    if (const Result<void> room = checkRoom(folder, sizeOf(backpackPath)); !room)
        return room.error();
    if (const Result<void> removed = removeUnfinished(folder); !removed)
        return removed.error();
    const QDateTime time = writtenAt(backpackPath);
    const QString working = folder + u'/' + unfinished + u".besace"_s;
    Result<void> made = makeChecked(backpackPath, working, progress);
    if (made)
        setTime(working, time);
    const QString path = folder + u'/' + nameFor(backpackPath, now);
    if (made)
        made = moveIntoPlace(working, path);
    if (!made) {
        (void)removeUnfinished(folder);
        return made.error();
    }
    removeOldest(backpackPath, kept, now);
    return path;
}

Result<void> eraseUnfinishedBackups(const QString& backpackPath)
{
    const QDir folder(backupFolder(backpackPath));
    const Result<QStringList> names = namesIn(folder.path());
    if (!names)
        return names.error();
    for (const QString& name : *names) {
        const QString path = folder.filePath(name);
        if (name.startsWith(unfinished) && QFileInfo(path).isFile())
            eraseFile(path);
        if (!name.startsWith(u"restoring-"_s)) // a copy that was looked into
            continue;
        const Result<QStringList> inside = namesIn(path);
        for (const QString& file : inside ? *inside : QStringList())
            eraseFile(path + u'/' + file);
        folder.rmdir(name);
        if (!inside)
            return inside.error();
    }
    return {};
}

Result<void> removeLocalBackups(const QString& backpackPath)
{
    QDir folder(backupFolder(backpackPath));
    const Result<void> removed = removeUnfinished(folder.path());
    const Result<QList<LocalBackup>> copies = removed ? findLocalBackups(backpackPath) : removed.error();
    if (!copies)
        return copies.error();
    for (const LocalBackup& backup : *copies) {
        errno = 0;
        if (!QFile::remove(backup.path))
            return Error { causeOf(errno, Error::Code::CannotWrite), backup.path };
    }
    folder.rmdir(folder.path()); // unless somebody keeps something else there
    return {};
}

} // namespace besace
