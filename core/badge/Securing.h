#pragma once

#include "core/badge/Badge.h"
#include "core/badge/Payload.h"

namespace besace {

/// Fills securing, suite and hostedUrl of a 0.5 to 2.x badge.
void secureAssertion(const Payload& payload, Badge& badge);
/// Fills securing and suite of a credential.
void secureCredential(const Payload& payload, Badge& badge);

} // namespace besace
