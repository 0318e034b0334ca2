#pragma once

#include "core/backpack/Backpack.h"

namespace besace::cli {

/// A badge named on the command line: its number in `list`, or its own id (urn, address). @return NotFound otherwise
Result<BadgeId> findBadge(const Backpack& backpack, const QString& named);

} // namespace besace::cli
