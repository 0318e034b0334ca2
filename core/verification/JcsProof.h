#pragma once

#include "core/base/Json.h"
#include "core/base/Result.h"
#include "core/crypto/PublicKey.h"
#include "core/crypto/Signature.h"

/// The Data Integrity suites that secure the JSON text itself (RFC 8785):
/// eddsa-jcs-2022, https://www.w3.org/TR/2025/REC-vc-di-eddsa-20250515/#eddsa-jcs-2022
/// ecdsa-jcs-2019, https://www.w3.org/TR/2025/REC-vc-di-ecdsa-20250515/#ecdsa-jcs-2019
namespace besace::jcs {

bool isJcsSuite(const QString& cryptosuite);

/// The signature algorithm that a key means in a suite; nothing for a key that the suite does not know.
std::optional<crypto::SignatureAlgorithm> algorithmFor(const QString& cryptosuite, crypto::PublicKey::Type keyType);

/// What is hashed and signed, kept apart so that each step can be looked at.
struct SecuredData {
    QByteArray canonicalDocument;
    QByteArray canonicalProofConfig;

    /// Proof configuration first, then the document.
    QByteArray hashData(crypto::DigestAlgorithm algorithm) const;
};

/// @return Malformed: the document's `@context` does not start with the proof's
Result<SecuredData> securedData(const JsonValue& document, const JsonValue& proof);

/// Whether @p proof secures @p document with @p key, which fits the suite.
/// @return Malformed: `proofValue` is no base58btc multibase, or see securedData
Result<bool> verifyProof(const JsonValue& document, const JsonValue& proof, const crypto::PublicKey& key);

} // namespace besace::jcs
