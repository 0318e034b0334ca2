#include "core/verification/RdfProof.h"

#include "core/verification/RdfReadings.h"
#include "core/verification/Reasons.h"

namespace besace {

using reasons::because;

// https://www.w3.org/TR/2025/REC-vc-di-eddsa-20250515/#verify-proof-eddsa-rdfc-2022
// https://www.w3.org/TR/2025/REC-vc-di-ecdsa-20250515/#verify-proof-ecdsa-rdfc-2019 has the same steps.
ProofAnswer proveRdf(const ProofInput& input)
{
    const QString suite = suiteNameOf(input.proof);
    const crypto::PublicKey& key = *input.finding.key;
    const auto algorithm = algorithmFor(suite, key.type());
    if (!algorithm)
        return { because("algorithm-mismatch", suite) };
    // 3
    const Result<QByteArray> signature = signatureOfProofValue(input.proof);
    if (!signature)
        return { because("proof-malformed", signature.error().detail) };
    // 4 to 7. With P-384 the blank nodes of RDFC-1.0 are hashed with SHA-384 too. ECDSA hashes hashData once more,
    // which verifySignature does.
    const crypto::DigestAlgorithm digest = digestFor(*algorithm);
    return proveByReadings(input, digest, [&](const RdfSecuredData& secured) {
        return crypto::verifySignature(*algorithm, key, secured.hashData(digest), *signature);
    });
}

} // namespace besace
