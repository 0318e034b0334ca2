#pragma once

#include "core/badge/Badge.h"
#include "core/verification/KnownIssuers.h"
#include "core/verification/Proof.h"

namespace besace {

/// Who says so: whether the issuer that a badge names is the one that secured it, and whether the person knows it.
Check checkIssuer(const Badge& badge, const Proof& proof, const QList<KnownIssuer>& known);

} // namespace besace
