#pragma once

#include "core/base/Result.h"

#include <QString>

namespace besace {

/// Puts all that stands in the log beside a database that nobody else has open into its file, and removes the log: the
/// file alone is the database then. Closing would do the same, but has nobody to tell if it fails.
/// @return as the backpack's own functions
Result<void> makeOneFile(const QString& path);

} // namespace besace
