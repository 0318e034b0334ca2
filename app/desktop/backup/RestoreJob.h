#pragma once

#include "core/backup/Restore.h"

#include <memory>

class QTemporaryDir;

namespace besace {

/// Which copy, and what opens it.
struct CopySource {
    QString path;
    bool isLocal = false; ///< one that Besace made beside the backpack; else a file that the person saved
    QString password = {};
};

/// A copy that can be read, for as long as somebody holds it. It goes from one job to the next, never to two at once.
struct OpenCopy {
    std::shared_ptr<QTemporaryDir> scratch; ///< where a local copy is unpacked; goes with the last holder
    std::shared_ptr<BackupReader> reader;
};

/// Opens a copy; it is not touched. What a local one is unpacked to stands beside it, sealed with a key that nobody
/// knows.
/// @param backpackPath whose copy it is: a local one has its password
/// @return as BackupReader::open(); for a local one also Cancelled, and as Backpack::open() and writeBackup()
Result<OpenCopy> openCopy(
    const CopySource& source, const QString& backpackPath, const QDateTime& now, Progress& progress);

/// How a copy would come, or came, into the backpack.
struct Restored {
    OpenCopy copy;
    RestoreSummary summary;
    QList<RestoredBadge> badges; ///< in the order of the copy
};

/// Puts it into the backpack at that path, or only says what would come of it. @return as restoreBackup()
Result<Restored> restoreCopy(
    const OpenCopy& copy, const QString& backpackPath, RestoreMode mode, const QDateTime& now, Progress& progress);

} // namespace besace
