#pragma once

#include "core/backpack/Backpack.h"
#include "core/base/Progress.h"
#include "core/base/Streams.h"

#include <QLocale>

namespace besace {

/// What only the caller knows of a backup.
struct BackupRequest {
    QDateTime now; ///< UTC
    QLocale locale; ///< of the list for people
    /// Seals the backup; empty: anybody can read it.
    QString password = {};
};

/// Writes everything in the backpack as one ZIP that is of use without Besace: every original file under a name for
/// people, a list as a web page, and an index in JSON that core/backup/FORMAT.md describes. Little of it is in memory
/// at a time. Progress counts the ZIP's members.
/// @return Cancelled, or what the backpack and @p sink answered
Result<void> writeBackup(const Backpack& backpack, const BackupRequest& request, ByteSink& sink, Progress& progress);

/// The same into a file, which is there whole or not at all: it is there if, and only if, this says so. What is sealed
/// is never on the disk in plain.
/// @return what NewFile answered, too
Result<void> writeBackup(
    const Backpack& backpack, const BackupRequest& request, const QString& path, Progress& progress);

} // namespace besace
