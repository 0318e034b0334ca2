#pragma once

#include "core/badge/Badge.h"
#include "core/base/DocumentLoader.h"
#include "core/verification/Proof.h"

namespace besace {

/// Checks a 2.x Endorsement, which the site of whoever endorses keeps under its id.
/// https://www.imsglobal.org/spec/ob/v2p0/#Endorsement
/// @param endorsement as readEndorsementAlone() gives it; completed with the linked Profile
Proof proveHostedEndorsement(Badge& endorsement, const DocumentLoader& loader);

} // namespace besace
