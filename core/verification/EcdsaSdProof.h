#pragma once

#include "core/verification/DerivedProofValue.h"
#include "core/verification/ProofSuite.h"
#include "core/verification/RdfSecuredData.h"

/// Selective disclosure: a credential of which its holder left something out, and its issuer's signature still holds.
/// ecdsa-sd-2023, https://www.w3.org/TR/2025/REC-vc-di-ecdsa-20250515/#ecdsa-sd-2023
namespace besace {

/// What the signatures are over, kept apart so that each step can be looked at.
struct DisclosedStatements {
    QByteArray proofHash;
    QByteArray mandatoryHash;
    QList<QByteArray> nonMandatory; ///< canonical N-Quads, each with its line feed
};

/// https://www.w3.org/TR/2025/REC-vc-di-ecdsa-20250515/#createverifydata
/// @return Malformed: a blank node has no label, or two have the same
Result<DisclosedStatements> disclosedStatements(const RdfSecuredData& secured, const DerivedProofValue& proofValue);

/// Whether the issuer's @p key, and through it the key in the proof, signed all that is disclosed.
bool verifyDisclosed(
    const DisclosedStatements& statements, const DerivedProofValue& proofValue, const crypto::PublicKey& key);

/// Checks a derived proof.
ProofAnswer proveEcdsaSd(const ProofInput& input);

} // namespace besace
