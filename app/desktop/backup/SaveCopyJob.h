#pragma once

#include "core/backup/Backup.h"

namespace besace {

/// A copy that was written.
struct SavedCopy {
    QString path;
    int badges = 0; ///< without those in the trash, which are in it too
    qint64 size = 0; ///< in bytes
    bool isOnSameDisk = false; ///< as the backpack: what takes the one takes the other
};

/// `zip`, or `besace-backup` for a copy with a password
QString copyEnding(bool sealed);

/// Writes everything in the backpack into one file, all or nothing. On any thread.
/// @return as writeBackup()
Result<SavedCopy> saveCopy(
    const QString& backpackPath, const BackupRequest& request, const QString& path, Progress& progress);

} // namespace besace
