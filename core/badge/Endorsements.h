#pragma once

#include "core/badge/Badge.h"

namespace besace {

/// Adds what stands in `endorsement` (embedded; 2.x Endorsement, 3.0 EndorsementCredential) and `endorsementJwt` of
/// @p endorsed, to at most limits::maxProofs in all. Links are left alone: nothing can be shown of them.
void addEndorsements(const JsonValue& endorsed, QList<Endorsement>& endorsements);

/// An endorsement as a credential of its own, to be checked as one. A 2.x Endorsement comes out as a hosted assertion
/// about nobody, where it has an address.
/// @return as readBadge
Result<Badge> readEndorsementAlone(const Endorsement& endorsement);
/// Whether that is what readEndorsementAlone made of a 2.x Endorsement.
bool isEndorsement2(const Badge& badge);

} // namespace besace
