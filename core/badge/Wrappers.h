#pragma once

#include "core/badge/Badge.h"
#include "core/badge/Payload.h"

namespace besace {

/// One badge from an opened payload. @return NoBadge, or Unsupported for what may hold several
Result<Badge> readOpened(const Payload& payload);

} // namespace besace
