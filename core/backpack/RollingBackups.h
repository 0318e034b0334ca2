#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"

#include <QDateTime>
#include <QList>
#include <QString>

/// Copies of the backpack beside it, in the folder `NAME backups`: against damage and mistakes, not against the loss of
/// the disk. Each is a whole backpack that can be opened like any other.
namespace besace {

struct LocalBackup {
    QString path;
    QDateTime madeAt; ///< UTC

    friend bool operator==(const LocalBackup&, const LocalBackup&) = default;
};

constexpr int defaultBackupsKept = 5;

QString backupFolder(const QString& backpackPath);

/// The newest first. What a program that was stopped left half-made is none. @return as causeOfReading()
Result<QList<LocalBackup>> findLocalBackups(const QString& backpackPath);
/// The same, the one that was made last first. A copy whose name bears a time after @p now was made before the clock
/// was set back: it comes behind the others, or it would pass for the newest for years.
Result<QList<LocalBackup>> lastMadeBackups(const QString& backpackPath, const QDateTime& now);
/// As findLocalBackups(), to be shown: none where the disk does not say.
QList<LocalBackup> localBackups(const QString& backpackPath);

/// Whether the last copy is older than a day and the backpack was written to since.
bool isBackupDue(const QString& backpackPath, const QDateTime& now);

/// Copies the backpack, checks the copy from end to end, and only then removes the oldest beyond @p kept. The backpack
/// can be read and written meanwhile. @p kept of 0 makes none.
/// @return where it is; NoRoom if it would fill the disk: nothing was written then; Damaged if what was copied is not
/// sound: the earlier copies all stay; Cancelled, NotAllowed, Gone, Busy, CannotWrite
Result<QString> makeLocalBackup(const QString& backpackPath, int kept, const QDateTime& now, Progress& progress);

/// What programs that were stopped left half-made in that folder, overwritten. @return as causeOfReading()
Result<void> eraseUnfinishedBackups(const QString& backpackPath);

/// All of them, and their folder: "erase all" means these too. @return as findLocalBackups(); as causeOf(), else
/// CannotWrite
Result<void> removeLocalBackups(const QString& backpackPath);

} // namespace besace
