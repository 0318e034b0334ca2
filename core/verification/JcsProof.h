#pragma once

#include "core/verification/ProofSuite.h"

/// The Data Integrity suites that secure the JSON text itself (RFC 8785):
/// eddsa-jcs-2022, https://www.w3.org/TR/2025/REC-vc-di-eddsa-20250515/#eddsa-jcs-2022
/// ecdsa-jcs-2019, https://www.w3.org/TR/2025/REC-vc-di-ecdsa-20250515/#ecdsa-jcs-2019
namespace besace {

ProofAnswer proveJcs(const ProofInput& input);

namespace jcs {

/// What is hashed and signed, kept apart so that each step can be looked at.
struct SecuredData {
    QByteArray canonicalDocument;
    QByteArray canonicalProofConfig;

    /// Proof configuration first, then the document.
    QByteArray hashData(crypto::DigestAlgorithm algorithm) const;
};

/// @param document what is secured: see ProofInput
/// @return Malformed: the document's `@context` does not start with the proof's
Result<SecuredData> securedData(const JsonValue& document, const JsonValue& proof);

} // namespace jcs
} // namespace besace
