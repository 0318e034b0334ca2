#include "app/desktop/backup/SaveCopyJob.h"

#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace besace {

QString copyEnding(bool sealed) { return sealed ? u"besace-backup"_s : u"zip"_s; }

Result<SavedCopy> saveCopy(
    const QString& backpackPath, const BackupRequest& request, const QString& path, Progress& progress)
{
    const Result<Backpack> backpack = Backpack::open(backpackPath);
    if (!backpack)
        return backpack.error();
    const Result<int> badges = backpack->count({}, request.now);
    if (!badges)
        return badges.error();
    if (const Result<void> written = writeBackup(*backpack, request, path, progress); !written)
        return written.error();
    const auto diskOf = [](const QString& file) { return QStorageInfo(QFileInfo(file).absolutePath()).device(); };
    return SavedCopy { path, *badges, QFileInfo(path).size(), diskOf(path) == diskOf(backpackPath) };
}

} // namespace besace
