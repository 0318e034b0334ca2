#include "core/verification/VcJwtProof.h"

#include "core/jose/Jws.h"
#include "core/verification/IssuerKeys.h"
#include "core/verification/JwtClaims.h"
#include "core/verification/Reasons.h"
#include "core/verification/SignatureCheck.h"

using namespace Qt::StringLiterals;

namespace besace {

using reasons::because;

namespace {

/// The signature holds; do the claims say the same as the credential that they secure?
Check claimsCheck(const JsonValue& payload, const Check& signature)
{
    const QStringList names = contradictingClaims(payload);
    return names.isEmpty() ? signature : because("claims-contradict", names.join(u", "_s));
}

Proof proveWithKey(const jose::Jws& jws, const JsonValue& payload, const KeyFinding& finding)
{
    Proof proof;
    proof.issuerId = issuerOf(payload);
    proof.binding = finding.binding;
    if (!finding.key) {
        proof.integrity = finding.objection;
        return proof;
    }
    proof.integrity = signatureCheck(jose::verify(jws, *finding.key), jws.algorithm() + u' ' + finding.name);
    if (!proof.holds())
        return proof;
    proof.integrity = claimsCheck(payload, proof.integrity);
    readBounds(payload, proof);
    return proof;
}

} // namespace

Proof proveVcJwt(const QByteArray& compact, const DocumentLoader& loader)
{
    const Result<jose::Jws> jws = jose::parseCompactJws(compact);
    if (!jws)
        return withoutProof(because("proof-malformed", jws.error().detail));
    if (const auto objection = jose::objection(*jws))
        return withoutProof(signatureCheck(*objection, jws->algorithm()));
    const Result<JsonValue> payload = parseJson(jws->payload);
    if (!payload || !payload->isObject())
        return withoutProof(because("proof-malformed", u"payload"_s));
    return proveWithKey(*jws, *payload, keyOfJwt(*jws, issuerOf(*payload), signingTime(*payload), loader));
}

} // namespace besace
