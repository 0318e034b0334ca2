#pragma once

#include "core/containers/Intake.h"

namespace besace {

/// Hands every member of a ZIP that may be a carrier to @p intake; looks at the start of each before it unpacks more.
/// @return Malformed, TooLarge, Cancelled
Result<void> openZip(const QByteArray& archive, Intake& intake);

} // namespace besace
