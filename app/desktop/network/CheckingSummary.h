#pragma once

#include "app/desktop/network/Checking.h"

namespace besace {

/// What happened, for the status line: "3 badges checked, with internet. 1 changed since the last check."
QString checkingSummary(const CheckingOutcome& outcome);

} // namespace besace
