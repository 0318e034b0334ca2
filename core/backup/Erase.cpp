#include "core/backup/Erase.h"

#include "core/backpack/Password.h"
#include "core/backpack/RollingBackups.h"
#include "core/base/Files.h"
#include "core/base/Overwrite.h"
#include "core/base/Streams.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <array>
#include <cerrno>
#include <functional>
#include <set>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// What SQLite, a recovery, and a password put beside a database.
constexpr std::array endings { "", "-wal", "-shm", "-journal", ".recovered", ".aside", ".unfinished",
    ".unfinished-backup", ".sealing", ".unfinished.sealing", ".inuse" };
constexpr QLatin1StringView inUse(".inuse"); ///< goes with a lock() of ours

Result<QStringList> databasesAt(const QFileInfo& backpack)
{
    const QString folder = backpack.absolutePath() + u'/';
    const Result<QStringList> names = namesIn(folder);
    if (!names)
        return names;
    QStringList databases { backpack.absoluteFilePath(), folder + u"trial.besace"_s };
    const QString setAside = backpack.completeBaseName() + u" (damaged "_s;
    for (const QString& name : *names) {
        if (name.startsWith(setAside) && QFileInfo(folder + name).isFile())
            databases.append(folder + name);
    }
    return databases;
}

/// All that is in a folder, and in those in it; links are files.
Result<void> addAllBelow(const QString& folder, QSet<QString>& paths)
{
    const Result<QStringList> names = namesIn(folder);
    if (!names)
        return names.error();
    for (const QString& name : *names) {
        const QFileInfo info(folder + u'/' + name);
        if (!info.isDir() || info.isSymLink())
            paths.insert(info.filePath());
        else if (const Result<void> added = addAllBelow(info.filePath(), paths); !added)
            return added;
    }
    return {};
}

/// A sealed backpack that is open is forgotten too: nothing of it may come back from memory.
bool eraseOne(const QString& path) { return lock(path) && eraseFile(path); }

} // namespace

Result<QStringList> filesOfBackpack(const QString& backpackPath)
{
    const Result<QStringList> databases = databasesAt(QFileInfo(backpackPath));
    if (!databases)
        return databases;
    QSet<QString> paths;
    for (const QString& database : *databases) {
        const bool isOpenHere = hasPassword(database) && !isLocked(database);
        for (const char* ending : endings) {
            const QString path = database + QLatin1StringView(ending);
            if (QFileInfo::exists(path) && !(isOpenHere && path.endsWith(inUse)))
                paths.insert(path);
        }
    }
    if (const Result<void> added = addAllBelow(backupFolder(backpackPath), paths); !added)
        return added.error();
    QStringList sorted(paths.begin(), paths.end());
    sorted.sort();
    return sorted;
}

Result<void> eraseFiles(const QStringList& paths)
{
    QStringList left;
    Error::Code why = Error::Code::CannotWrite;
    const auto leave = [&](const QString& path, Error::Code code) {
        why = left.isEmpty() ? code : why;
        left.append(path);
    };
    std::set<QString, std::greater<>> folders; // those in others first: only empty ones go
    for (const QString& path : paths) {
        errno = 0;
        if (!eraseOne(path))
            leave(path, causeOf(errno, Error::Code::CannotWrite));
        folders.insert(QFileInfo(path).absolutePath());
    }
    for (const QString& folder : folders) {
        const Result<void> lasting = syncFolder(folder);
        if (!lasting)
            leave(folder, lasting.error().code);
        QDir().rmdir(folder);
    }
    return left.isEmpty() ? Result<void>() : Error { why, left.join(u", "_s) };
}

} // namespace besace
