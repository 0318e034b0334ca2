#include "core/verification/VcJwtProof.h"

#include "core/jose/Jwk.h"
#include "core/jose/Jws.h"
#include "core/jose/SdJwt.h"
#include "core/verification/IssuerKeys.h"
#include "core/verification/JwtClaims.h"
#include "core/verification/Reasons.h"
#include "core/verification/SignatureCheck.h"

using namespace Qt::StringLiterals;

namespace besace {

using reasons::because;

namespace {

/// The signature holds; do the claims say the same as the credential that they secure?
Check claimsCheck(const JsonValue& payload, const Check& signature, const QStringList& ignoredClaims)
{
    QStringList names = contradictingClaims(payload);
    names.removeIf([&](const QString& name) { return ignoredClaims.contains(name); });
    return names.isEmpty() ? signature : because("claims-contradict", names.join(u", "_s));
}

Proof proveWithKey(const jose::Jws& jws, const KeyFinding& finding)
{
    Proof proof;
    proof.binding = finding.binding;
    proof.integrity = finding.objection;
    if (!finding.key)
        return proof;
    const bool permitted = jose::permitsAlgorithm(finding.jwk, jws.algorithm());
    const jose::JwsVerdict verdict = permitted ? jose::verify(jws, *finding.key) : jose::JwsVerdict::KeyDoesNotFit;
    proof.integrity = signatureCheck(verdict, jws.algorithm() + u' ' + finding.name);
    return proof;
}

/// What the signature is over, with the disclosures of an SD-JWT in their places.
Result<JsonValue> securedPayload(
    const jose::Jws& jws, const jose::SdJwt& parts, bool hasTildes, const JsonValue& claims)
{
    Result<JsonValue> payload = claims.isNull() ? parseJson(jws.payload) : claims;
    if (!payload)
        return payload;
    if (!payload->isObject())
        return Error { Error::Code::Malformed, u"payload"_s };
    // NOTE: a key binding is not looked at: it answers one reader's question of one moment.
    return hasTildes || jose::isSdJwtWithoutDisclosures(jws.header, *payload)
        ? jose::processedPayload(*payload, parts.disclosures)
        : payload;
}

Check payloadObjection(const Error& error)
{
    switch (error.code) {
    case Error::Code::Unsupported:
        return because("unsupported-algorithm", error.detail);
    case Error::Code::TooLarge:
        return because("too-complex", error.detail);
    default:
        return because("proof-malformed", error.detail);
    }
}

} // namespace

Proof proveVcJwt(
    const QByteArray& compact, const JsonValue& claims, const DocumentLoader& loader, const QStringList& ignoredClaims)
{
    const Result<jose::SdJwt> parts = jose::parseSdJwt(compact);
    const Result<jose::Jws> jws = parts ? jose::parseCompactJws(parts->issuerSigned) : parts.error();
    if (!jws)
        return withoutProof(because("proof-malformed", jws.error().detail));
    if (const auto objection = jose::objection(*jws))
        return withoutProof(signatureCheck(*objection, jws->algorithm()));
    const Result<JsonValue> payload = securedPayload(*jws, *parts, compact.contains('~'), claims);
    if (!payload)
        return withoutProof(payloadObjection(payload.error()));
    const QString issuerId = issuerOf(*payload);
    Proof proof = proveWithKey(*jws, keyOfJwt(*jws, issuerId, signingTime(*payload), loader).unlessWorthless());
    proof.issuerId = issuerId;
    if (!proof.holds())
        return proof;
    proof.integrity = claimsCheck(*payload, proof.integrity, ignoredClaims);
    readBounds(*payload, proof);
    return proof;
}

} // namespace besace
