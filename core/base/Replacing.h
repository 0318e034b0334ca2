#pragma once

#include "core/base/Result.h"

#include <QString>

namespace besace {

/// What a new file may take the place of. A backpack is never among it: it is changed by its own room alone.
enum class Over {
    Files, ///< nothing that keeps badges under a seal, either
    Copies, ///< an older copy of a backpack, too: this is a newer one
};

/// Whether a new file may take that name, or why not. What is there says itself what it is, by its bytes; what has the
/// name of a backpack counts as one, for its bytes may be damaged. So does what SQLite keeps beside one.
/// @return IsBackpack; NotAllowed; as causeOfReading() for what cannot be looked at
Result<void> checkReplaceable(const QString& path, Over over);

} // namespace besace
