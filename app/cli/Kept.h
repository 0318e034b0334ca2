#pragma once

#include "core/backpack/Backpack.h"

namespace besace::cli {

/// A badge named on the command line: its number in `list`, or its own id (urn, address). @return NotFound otherwise
Result<BadgeId> findBadge(const Backpack& backpack, const QString& named);
/// The same for several; NotFound for the first that is not there.
Result<QList<BadgeId>> findBadges(const Backpack& backpack, const QStringList& named);

} // namespace besace::cli
