#pragma once

#include "core/net/EarlierDocument.h"

#include <QString>

namespace besace {

/// What the backpack keeps of an address, so that a site is asked only whether it has changed. For any thread: each
/// question opens the file for itself.
EarlierDocument earlierAnswers(const QString& backpackPath);

} // namespace besace
