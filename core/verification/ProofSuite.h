#pragma once

#include "core/base/Json.h"
#include "core/crypto/Signature.h"
#include "core/verification/IssuerKeys.h"
#include "core/verification/VerificationReport.h"

#include <optional>

/// What all Data Integrity suites have in common: https://www.w3.org/TR/2025/REC-vc-data-integrity-20250515/
namespace besace {

/// What a suite is asked to look at. The members that all proofs have in common are in order.
struct ProofInput {
    const JsonValue& document; ///< what is secured: without `proof`, or with the earlier proofs that this one stands on
    const JsonValue& proof;
    const KeyFinding& finding; ///< with its key
};

struct ProofAnswer {
    Check integrity;
    QList<Note> notes = {};
};

/// One kind of proof.
struct ProofSuite {
    const char* type; ///< the proof's
    const char* cryptosuite; ///< with DataIntegrityProof; empty where the type says it all
    ProofAnswer (*verify)(const ProofInput& input);
};

/// `cryptosuite`, or the type of the proofs that came before there were cryptosuites.
QString suiteNameOf(const JsonValue& proof);

/// @return nullptr for a kind of proof that we do not know
const ProofSuite* findSuite(const JsonValue& proof);

/// The signature algorithm that a key means in the suites of EdDSA and ECDSA; nothing for a key that a suite does not
/// know.
std::optional<crypto::SignatureAlgorithm> algorithmFor(const QString& suite, crypto::PublicKey::Type keyType);

/// What such a suite hashes with: SHA-384 for P-384 keys, else SHA-256.
crypto::DigestAlgorithm digestFor(crypto::SignatureAlgorithm algorithm);

/// `proofValue` of the suites whose signature is all that it holds.
/// @return Malformed if it is no base58btc multibase
Result<QByteArray> signatureOfProofValue(const JsonValue& proof);

/// The answer to whether a signature holds.
Check signatureAnswer(bool holds, const ProofInput& input);

} // namespace besace
