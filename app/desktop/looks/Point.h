#pragma once

#include "app/desktop/looks/TextLabel.h"

namespace besace {

/// One point of a list. Its bullet is seen, and not read aloud.
TextLabel* makePoint(const QString& words);

} // namespace besace
