#pragma once

#include "core/base/DocumentLoader.h"
#include "core/verification/Proof.h"

namespace besace {

/// Checks a credential that carries its proof, whatever kind of credential it is. Of several proofs one good one is
/// enough. https://www.w3.org/TR/2025/REC-vc-data-integrity-20250515/#verify-proof-sets-and-chains
/// @param now UTC: a proof that expired before is refused
Proof proveDataIntegrity(const JsonValue& document, const QDateTime& now, const DocumentLoader& loader);

/// What a proof is about: the document without its proofs, save the earlier ones that this one stands on.
JsonValue securedDocument(const JsonValue& document, const JsonArray& earlierProofs = {});

} // namespace besace
