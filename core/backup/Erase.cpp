#include "core/backup/Erase.h"

#include "core/backpack/RollingBackups.h"
#include "core/base/Overwrite.h"
#include "core/base/Streams.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// What SQLite, a recovery, and a password put beside a database.
constexpr std::array endings { "", "-wal", "-shm", "-journal", ".recovered", ".aside", ".unfinished",
    ".unfinished-backup", ".sealing", ".unfinished.sealing", ".inuse" };

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

} // namespace

QStringList filesOfBackpack(const QString& backpackPath)
{
    const QFileInfo backpack(backpackPath);
    QSet<QString> paths;
    for (const QString& database : databasesAt(backpack)) {
        for (const char* ending : endings) {
            const QString path = database + QLatin1StringView(ending);
            if (QFileInfo::exists(path))
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
    QSet<QString> folders;
    for (const QString& path : paths) {
        if (!eraseFile(path))
            left.append(path);
        folders.insert(QFileInfo(path).absolutePath());
    }
    QStringList inner(folders.begin(), folders.end());
    std::ranges::sort(inner, std::ranges::greater(), &QString::size); // a folder is empty once those in it are gone
    for (const QString& folder : std::as_const(inner)) {
        const Result<void> lasting = syncFolder(folder);
        if (!lasting)
            left.append(folder);
        QDir().rmdir(folder); // only an empty one goes
    }
    return left.isEmpty() ? Result<void>() : Error { Error::Code::CannotWrite, left.join(u", "_s) };
}

} // namespace besace
