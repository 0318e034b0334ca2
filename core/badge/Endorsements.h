#pragma once

#include "core/badge/Badge.h"

namespace besace {

/// Adds what stands in `endorsement` (embedded; 2.x Endorsement, 3.0 EndorsementCredential) and `endorsementJwt` of
/// @p endorsed, to at most limits::maxProofs in all. Links are left alone: nothing can be shown of them.
void addEndorsements(const JsonValue& endorsed, QList<Endorsement>& endorsements);

} // namespace besace
