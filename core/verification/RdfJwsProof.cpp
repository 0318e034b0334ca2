#include "core/verification/RdfJwsProof.h"

#include "core/jose/Jwk.h"
#include "core/jose/Jws.h"
#include "core/verification/RdfReadings.h"
#include "core/verification/Reasons.h"
#include "core/verification/SignatureCheck.h"

using namespace Qt::StringLiterals;

namespace besace {

using crypto::PublicKey;
using reasons::because;

namespace {

/// JsonWebSignature2020 takes every key; the others are named after theirs.
bool isKeyOf(const QString& suite, PublicKey::Type keyType)
{
    if (suite == u"Ed25519Signature2018"_s)
        return keyType == PublicKey::Type::Ed25519;
    if (suite == u"EcdsaSecp256k1Signature2019"_s)
        return keyType == PublicKey::Type::Secp256k1;
    return suite != u"RsaSignature2018"_s || keyType == PublicKey::Type::Rsa;
}

/// What stands against a signature before the document is looked at.
std::optional<Check> objection(const jose::Jws& jws, const ProofInput& input)
{
    const QString detail = suiteNameOf(input.proof) + u' ' + jws.algorithm();
    if (const auto verdict = jose::detachedObjection(jws, *input.finding.key))
        return signatureCheck(*verdict, detail);
    const bool permitted = jose::permitsAlgorithm(input.finding.jwk, jws.algorithm());
    if (!permitted || !isKeyOf(suiteNameOf(input.proof), input.finding.key->type()))
        return because("algorithm-mismatch", detail);
    return std::nullopt;
}

} // namespace

ProofAnswer proveRdfJws(const ProofInput& input)
{
    // NOTE: some programs put a whole JWT into such a proof. No specification says what it is then about.
    if (input.proof[u"jws"].isNull() && input.proof[u"jwt"].isString())
        return { because("unsupported-suite", suiteNameOf(input.proof) + u" jwt"_s) };
    const Result<jose::Jws> jws = jose::parseCompactJws(input.proof[u"jws"].toString().toLatin1());
    if (!jws)
        return { because("proof-malformed", jws.error().detail) };
    if (auto check = objection(*jws, input))
        return { *std::move(check) };
    // All of them hash with SHA-256, whatever the JWS then hashes with.
    constexpr auto digest = crypto::DigestAlgorithm::Sha256;
    ProofAnswer answer = proveByReadings(input, digest, [&](const RdfSecuredData& secured) {
        return jose::verifyDetached(*jws, secured.hashData(digest), *input.finding.key) == jose::JwsVerdict::Valid;
    });
    answer.notes.append({ u"legacy-suite"_s, suiteNameOf(input.proof) });
    return answer;
}

} // namespace besace
