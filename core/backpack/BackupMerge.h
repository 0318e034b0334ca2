#pragma once

#include "core/backpack/Recovery.h"

namespace besace {

/// Brings what is missing from the newest sound copy of a damaged backpack into the one that was made of what is left.
/// Badges that the person had deleted stay deleted, unless the list of badges itself cannot be read: better one too
/// many than one too few.
/// @param path of the damaged backpack, beside which the copies are
/// @return what @p recovery becomes by that; unchanged where there is no copy, or nothing is missing
Result<Recovery> fillFromBackup(
    const QString& path, const QString& working, const Recovery& recovery, const QDateTime& now);

} // namespace besace
