#pragma once

#include "core/badge/Badge.h"
#include "core/base/DocumentLoader.h"
#include "core/verification/Proof.h"

namespace besace {

/// Checks a signed 1.x or 2.x badge, a JWS whose payload is the assertion.
/// https://www.imsglobal.org/spec/ob/v2p0/#SignedBadge
/// @param badge completed with the linked BadgeClass and Profile
Proof proveSigned(Badge& badge, const DocumentLoader& loader);

} // namespace besace
