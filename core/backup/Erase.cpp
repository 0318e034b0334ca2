#include "core/backup/Erase.h"

#include "core/backpack/Password.h"
#include "core/backpack/RollingBackups.h"
#include "core/base/Files.h"
#include "core/base/Overwrite.h"
#include "core/base/Streams.h"

#include <QDir>
#include <QDirIterator>
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

QStringList databasesAt(const QFileInfo& backpack)
{
    const QString folder = backpack.absolutePath() + u'/';
    QStringList databases { backpack.absoluteFilePath(), folder + u"trial.besace"_s };
    const QString setAside = backpack.completeBaseName() + u" (damaged "_s;
    for (const QString& name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        if (name.startsWith(setAside))
            databases.append(folder + name);
    }
    return databases;
}

/// A sealed backpack that is open is forgotten too: nothing of it may come back from memory.
bool eraseOne(const QString& path) { return lock(path) && eraseFile(path); }

} // namespace

QStringList filesOfBackpack(const QString& backpackPath)
{
    const QFileInfo backpack(backpackPath);
    QSet<QString> paths;
    for (const QString& database : databasesAt(backpack)) {
        const bool isOpenHere = hasPassword(database) && !isLocked(database);
        for (const char* ending : endings) {
            const QString path = database + QLatin1StringView(ending);
            if (QFileInfo::exists(path) && !(isOpenHere && path.endsWith(inUse)))
                paths.insert(path);
        }
    }
    QDirIterator copies(backupFolder(backpackPath), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (copies.hasNext())
        paths.insert(copies.next());
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
