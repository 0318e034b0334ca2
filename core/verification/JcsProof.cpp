#include "core/verification/JcsProof.h"

#include "core/base/Encoding.h"
#include "core/base/Jcs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace::jcs {

using crypto::DigestAlgorithm;
using crypto::PublicKey;
using crypto::SignatureAlgorithm;

namespace {

DigestAlgorithm digestFor(SignatureAlgorithm algorithm)
{
    return algorithm == SignatureAlgorithm::ES384 ? DigestAlgorithm::Sha384 : DigestAlgorithm::Sha256;
}

bool startsWith(const JsonArray& values, const JsonArray& beginning)
{
    return beginning.size() <= values.size() && std::equal(beginning.begin(), beginning.end(), values.begin());
}

Result<QByteArray> proofBytes(const JsonValue& proof)
{
    const QByteArray text = proof[u"proofValue"].toString().toLatin1();
    if (!text.startsWith('z'))
        return Error { Error::Code::Malformed, u"proofValue"_s };
    return decodeBase58(QByteArrayView(text).sliced(1));
}

} // namespace

bool isJcsSuite(const QString& cryptosuite)
{
    return cryptosuite == u"eddsa-jcs-2022"_s || cryptosuite == u"ecdsa-jcs-2019"_s;
}

std::optional<SignatureAlgorithm> algorithmFor(const QString& cryptosuite, PublicKey::Type keyType)
{
    const bool eddsa = cryptosuite == u"eddsa-jcs-2022"_s;
    if (eddsa && keyType == PublicKey::Type::Ed25519)
        return SignatureAlgorithm::EdDSA;
    if (!eddsa && keyType == PublicKey::Type::P256)
        return SignatureAlgorithm::ES256;
    if (!eddsa && keyType == PublicKey::Type::P384)
        return SignatureAlgorithm::ES384;
    return std::nullopt;
}

// https://www.w3.org/TR/2025/REC-vc-di-eddsa-20250515/#hashing-eddsa-jcs-2022
// https://www.w3.org/TR/2025/REC-vc-di-ecdsa-20250515/#hashing-ecdsa-jcs-2019
QByteArray SecuredData::hashData(DigestAlgorithm algorithm) const
{
    return crypto::digest(algorithm, canonicalProofConfig) + crypto::digest(algorithm, canonicalDocument);
}

// https://www.w3.org/TR/2025/REC-vc-di-eddsa-20250515/#verify-proof-eddsa-jcs-2022
// https://www.w3.org/TR/2025/REC-vc-di-ecdsa-20250515/#verify-proof-ecdsa-jcs-2019 has the same steps.
Result<SecuredData> securedData(const JsonValue& document, const JsonValue& proof)
{
    // 1
    JsonObject unsecuredDocument = document.object().without(u"proof");
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

Result<bool> verifyProof(const JsonValue& document, const JsonValue& proof, const PublicKey& key)
{
    const auto algorithm = algorithmFor(proof[u"cryptosuite"].toString(), key.type());
    if (!algorithm)
        return Error { Error::Code::Unsupported, u"key"_s };
    // 3
    const Result<QByteArray> signature = proofBytes(proof);
    if (!signature)
        return signature.error();
    const Result<SecuredData> secured = securedData(document, proof);
    if (!secured)
        return secured.error();
    // 7, 8: ECDSA hashes hashData once more, which verifySignature does.
    return crypto::verifySignature(*algorithm, key, secured->hashData(digestFor(*algorithm)), *signature);
}

} // namespace besace::jcs
