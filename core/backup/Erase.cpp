#include "core/backup/Erase.h"

#include "core/base/Files.h"
#include "core/base/Streams.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <array>
#include <cerrno>
#include <functional>
#include <set>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// What SQLite, and a recovery, put beside a database.
constexpr std::array endings { "", "-wal", "-shm", "-journal", ".recovered", ".aside" };
constexpr qint64 pieceSize = 1024LL * 1024;

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

bool overwrite(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return false;
    const QByteArray zeros(pieceSize, '\0');
    for (qint64 left = file.size(); left > 0; left -= pieceSize) {
        const qint64 count = std::min(left, pieceSize);
        if (file.write(zeros.constData(), count) != count)
            return false;
    }
    return fsync(file.handle()) == 0;
}

/// A link is removed, never followed.
bool erase(const QString& path)
{
    const QFileInfo info(path);
    if (info.isFile() && !info.isSymLink())
        overwrite(path); // what cannot be overwritten can still be removed
    return QFile::remove(path);
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
    const QDir copies(backpack.absolutePath() + u'/' + backpack.completeBaseName() + u" backups"_s);
    for (const QString& name : copies.entryList(QDir::Files | QDir::Hidden))
        paths.insert(copies.filePath(name));
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
        if (!erase(path))
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
