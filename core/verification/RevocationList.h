#pragma once

#include "core/base/Json.h"
#include "core/verification/VerificationReport.h"

namespace besace {

/// Looks a badge up in a list of cancelled ones, of any of the three forms:
/// 2.x `revokedAssertions` (ids, or objects with id or uid), 1.x an object from uid to reason,
/// 3.0 1EdTechRevocationList `revokedCredential`.
/// @param ids what the badge is called: its id and, in 1.x, its uid
/// @return `revoked` with the issuer's reason, `not-revoked`, or `status-malformed`
Check lookUpRevocation(const JsonValue& list, const QStringList& ids);

} // namespace besace
