#include "core/verification/DataIntegrityProof.h"

#include "core/base/Limits.h"
#include "core/verification/IssuerKeys.h"
#include "core/verification/JcsProof.h"
#include "core/verification/JwtClaims.h"
#include "core/verification/Reasons.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

using reasons::because;

namespace {

/// `cryptosuite`, or the type of the proofs that came before there were cryptosuites.
QString suiteOf(const JsonValue& proof)
{
    const QString type = proof[u"type"].strings().value(0);
    return type == u"DataIntegrityProof"_s ? proof[u"cryptosuite"].toString() : type;
}

bool isSupported(const JsonValue& proof)
{
    return proof[u"type"].toString() == u"DataIntegrityProof"_s && jcs::isJcsSuite(suiteOf(proof));
}

/// `created` or `expires`: a dateTimeStamp; where the zone was left out, UTC is meant.
bool isWrongDate(const JsonValue& value)
{
    const Result<Instant> instant = parseInstant(value.toString());
    return !value.isNull() && (!instant || instant->dateOnly);
}

std::optional<QDateTime> instantOf(const JsonValue& value)
{
    const Result<Instant> instant = parseInstant(value.toString());
    return instant ? std::optional(instant->utc) : std::nullopt;
}

/// The `id`, where somebody wrote the whole method into the proof.
QString methodNameOf(const JsonValue& proof)
{
    const JsonValue& method = proof[u"verificationMethod"];
    return method.isObject() ? method[u"id"].toString() : method.toString();
}

// https://www.w3.org/TR/2025/REC-vc-data-integrity-20250515/#verify-proof
std::optional<Check> objection(const JsonValue& proof, const QDateTime& now)
{
    // 4
    if (methodNameOf(proof).isEmpty() || !proof[u"proofPurpose"].isString())
        return because("proof-malformed", u"verificationMethod, proofPurpose"_s);
    // 5
    if (proof[u"proofPurpose"].toString() != u"assertionMethod"_s)
        return because("proof-purpose-wrong", proof[u"proofPurpose"].toString());
    if (isWrongDate(proof[u"created"]) || isWrongDate(proof[u"expires"]))
        return because("proof-malformed", u"created, expires"_s);
    const auto expires = instantOf(proof[u"expires"]);
    if (expires && *expires < now)
        return because("proof-expired", toIso(*expires));
    // NOTE: domain and challenge (6, 7) belong to a dialogue; a stored badge answers none.
    return std::nullopt;
}

/// Whether a chained proof stands on one that is not there.
bool missesPrevious(const JsonValue& proof, const JsonArray& all)
{
    const JsonArray previous = proof[u"previousProof"].asList();
    const auto isThere = [&](const JsonValue& id) {
        return std::ranges::any_of(
            all, [&](const JsonValue& other) { return other[u"id"].isString() && other[u"id"] == id; });
    };
    return previous.size() > all.size() || !std::ranges::all_of(previous, isThere);
}

Check signatureCheckOf(const JsonValue& document, const JsonValue& proof, const KeyFinding& finding)
{
    if (!jcs::algorithmFor(suiteOf(proof), finding.key->type()))
        return because("algorithm-mismatch", suiteOf(proof));
    const Result<bool> valid = jcs::verifyProof(document, proof, *finding.key);
    if (!valid)
        return because("proof-malformed", valid.error().detail);
    return because(*valid ? "signature-valid" : "signature-invalid", suiteOf(proof) + u' ' + finding.name);
}

Proof proveOne(const JsonValue& document, const JsonValue& proof, const JsonArray& all, const QDateTime& now,
    const DocumentLoader& loader)
{
    if (!proof.isObject() || missesPrevious(proof, all))
        return withoutProof(because("proof-malformed", u"previousProof"_s));
    // NOT DONE: proof chains of the JCS suites. The specification leaves open how the earlier proofs enter the text,
    // and there is no test vector: a wrong guess would call a genuine badge changed.
    if (!isSupported(proof) || !proof[u"previousProof"].isNull())
        return withoutProof(because("unsupported-suite", suiteOf(proof)));
    if (auto check = objection(proof, now))
        return withoutProof(*std::move(check));
    const KeyFinding finding = keyOfVerificationMethod(
        methodNameOf(proof), issuerOfCredential(document), instantOf(proof[u"created"]), loader);
    Proof result = withoutProof(finding.objection);
    result.binding = finding.binding;
    result.issuerId = issuerOfCredential(document);
    if (finding.key)
        result.integrity = signatureCheckOf(document, proof, finding);
    return result;
}

} // namespace

Proof proveDataIntegrity(const JsonValue& document, const QDateTime& now, const DocumentLoader& loader)
{
    JsonArray proofs = document[u"proof"].asList();
    if (proofs.empty())
        return withoutProof(because("no-proof"));
    if (proofs.size() > limits::maxProofs)
        proofs.resize(limits::maxProofs);
    QList<Proof> results;
    for (const JsonValue& proof : proofs)
        results.append(proveOne(document, proof, proofs, now, loader));
    return strongest(results);
}

} // namespace besace
