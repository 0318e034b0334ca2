#include "core/verification/JcsProof.h"

#include "core/base/Jcs.h"
#include "core/verification/Reasons.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

using reasons::because;

namespace {

bool startsWith(const JsonArray& values, const JsonArray& beginning)
{
    return beginning.size() <= values.size() && std::equal(beginning.begin(), beginning.end(), values.begin());
}

} // namespace

namespace jcs {

// https://www.w3.org/TR/2025/REC-vc-di-eddsa-20250515/#hashing-eddsa-jcs-2022
// https://www.w3.org/TR/2025/REC-vc-di-ecdsa-20250515/#hashing-ecdsa-jcs-2019
QByteArray SecuredData::hashData(crypto::DigestAlgorithm algorithm) const
{
    return crypto::digest(algorithm, canonicalProofConfig) + crypto::digest(algorithm, canonicalDocument);
}

// https://www.w3.org/TR/2025/REC-vc-di-eddsa-20250515/#verify-proof-eddsa-jcs-2022
// https://www.w3.org/TR/2025/REC-vc-di-ecdsa-20250515/#verify-proof-ecdsa-jcs-2019 has the same steps.
Result<SecuredData> securedData(const JsonValue& document, const JsonValue& proof)
{
    // 1: whoever calls has done that
    JsonObject unsecuredDocument = document.object();
    // 2
    const JsonObject proofOptions = proof.object().without(u"proofValue");
    // 4
    if (const JsonValue* context = proofOptions.find(u"@context")) {
        // 4.1 "Check that the securedDocument.@context starts with all values contained in the proofOptions.@context
        // in the same order."
        if (!startsWith(document[u"@context"].asList(), context->asList()))
            return Error { Error::Code::Malformed, u"@context"_s };
        // 4.2
        unsecuredDocument.insert(u"@context"_s, *context);
    }
    // 5, 6: transformation and proof configuration are both RFC 8785.
    return SecuredData { canonicalizeJson(JsonValue(unsecuredDocument)), canonicalizeJson(JsonValue(proofOptions)) };
}

} // namespace jcs

ProofAnswer proveJcs(const ProofInput& input)
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
    const Result<jcs::SecuredData> secured = jcs::securedData(input.document, input.proof);
    if (!secured)
        return { because("proof-malformed", secured.error().detail) };
    // 7, 8: ECDSA hashes hashData once more, which verifySignature does.
    const QByteArray hashData = secured->hashData(digestFor(*algorithm));
    const bool holds = crypto::verifySignature(*algorithm, key, hashData, *signature);
    // NOTE: the specification leaves open in which form earlier proofs enter the text. Our reading can prove a chain,
    // it cannot prove that one was changed.
    if (!holds && !input.document[u"proof"].isNull())
        return { because("unsupported-suite", suite + u" previousProof"_s) };
    return { signatureAnswer(holds, input) };
}

} // namespace besace
