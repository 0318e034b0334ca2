#pragma once

#include "core/badge/Badge.h"
#include "core/verification/Proof.h"

namespace besace {

/// Whether @p now lies between a badge's dates, those of its proof included.
Check checkValidity(const Badge& badge, const Proof& proof, const QDateTime& now);

} // namespace besace
