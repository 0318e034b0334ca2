#pragma once

#include "core/base/Result.h"

#include <QStringList>

namespace besace {

/// Every file that a backpack has left on the disk: itself, the database's files beside it, the copies made of it and
/// what was left half-made among them, what was set aside as damaged, a trial backpack in the same folder. In name
/// order; none that is not there. Copies that the person made elsewhere are not known to us.
/// @return as causeOfReading(): then there may be more than can be named
Result<QStringList> filesOfBackpack(const QString& backpackPath);

/// Erases files, and the folders that are empty then: overwrites them, makes that last, and removes them. On flash
/// memory, on file systems that copy on writing, and in what the system backed up, older bytes may stay: only an
/// encrypted disk helps against that. A backpack with a password is locked; one that is open somewhere stays. Goes on
/// after a file that cannot be erased.
/// @return as causeOf() the first that cannot be removed, else CannotWrite; with the names of all that are still there
Result<void> eraseFiles(const QStringList& paths);

} // namespace besace
