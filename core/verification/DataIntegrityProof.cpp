#include "core/verification/DataIntegrityProof.h"

#include "core/base/Limits.h"
#include "core/verification/JwtClaims.h"
#include "core/verification/ProofSuite.h"
#include "core/verification/Reasons.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace besace {

using reasons::because;

namespace {

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

using Places = std::vector<size_t>;

/// The proofs of one document. Each is looked at once, however many others stand on it.
/// https://www.w3.org/TR/2025/REC-vc-data-integrity-20250515/#verify-proof-sets-and-chains
class ProofSet {
public:
    ProofSet(const JsonValue& document, JsonArray proofs, const QDateTime& now, const DocumentLoader& loader)
        : m_document(document)
        , m_proofs(std::move(proofs))
        , m_now(now)
        , m_loader(loader)
        , m_results(m_proofs.size())
        , m_begun(m_proofs.size())
    {
    }

    Proof strongestProof();

private:
    const Proof& prove(size_t place);
    Proof proveOne(const JsonValue& proof);
    Proof proveAlone(const ProofSuite& suite, const JsonValue& proof, const Places& earlier);
    std::optional<Places> earlierProofs(const JsonValue& proof) const;

    const JsonValue& m_document;
    JsonArray m_proofs;
    const QDateTime& m_now;
    const DocumentLoader& m_loader;
    std::vector<std::optional<Proof>> m_results;
    std::vector<bool> m_begun;
};

Proof ProofSet::strongestProof()
{
    QList<Proof> results;
    for (size_t place = 0; place < m_proofs.size(); ++place)
        results.append(prove(place));
    return strongest(results);
}

// NOLINTNEXTLINE(misc-no-recursion): each proof is begun once, and there are limits::maxProofs
const Proof& ProofSet::prove(size_t place)
{
    if (!m_results[place]) {
        const bool standsOnItself = m_begun[place];
        m_begun[place] = true;
        Proof result
            = standsOnItself ? withoutProof(because("proof-malformed", u"previousProof"_s)) : proveOne(m_proofs[place]);
        m_results[place] = std::move(result);
    }
    return *m_results[place];
}

// NOLINTNEXTLINE(misc-no-recursion): see prove
Proof ProofSet::proveOne(const JsonValue& proof)
{
    const std::optional<Places> earlier = earlierProofs(proof);
    if (!proof.isObject() || !earlier)
        return withoutProof(because("proof-malformed", u"previousProof"_s));
    const ProofSuite* suite = findSuite(proof);
    if (!suite)
        return withoutProof(because("unsupported-suite", suiteNameOf(proof)));
    if (auto check = objection(proof, m_now))
        return withoutProof(*std::move(check));
    Proof result = proveAlone(*suite, proof, *earlier);
    // What it stands on must hold as well.
    for (const size_t place : *earlier) {
        if (const Check& integrity = prove(place).integrity; result.holds() && integrity.answer != Answer::Yes)
            result.integrity = integrity;
    }
    return result;
}

Proof ProofSet::proveAlone(const ProofSuite& suite, const JsonValue& proof, const Places& earlier)
{
    const QString issuerId = issuerOfCredential(m_document);
    const KeyFinding finding
        = keyOfVerificationMethod(methodNameOf(proof), issuerId, instantOf(proof[u"created"]), m_loader)
              .tiedUnlessWorthless();
    Proof result = withoutProof(finding.objection);
    result.binding = finding.binding;
    result.issuerId = issuerId;
    if (!finding.key)
        return result;
    JsonArray earlierProofs;
    for (const size_t place : earlier)
        earlierProofs.push_back(m_proofs[place]);
    ProofAnswer answer = suite.verify({ securedDocument(m_document, earlierProofs), proof, finding });
    result.integrity = std::move(answer.integrity);
    result.notes = std::move(answer.notes);
    return result;
}

/// Steps 3.2 and 3.3; nothing if one of them is not there.
std::optional<Places> ProofSet::earlierProofs(const JsonValue& proof) const
{
    Places places;
    for (const JsonValue& id : proof[u"previousProof"].asList()) {
        const auto found = std::ranges::find_if(
            m_proofs, [&](const JsonValue& other) { return other[u"id"].isString() && other[u"id"] == id; });
        if (found == m_proofs.end() || places.size() == m_proofs.size())
            return std::nullopt;
        places.push_back(static_cast<size_t>(found - m_proofs.begin()));
    }
    return places;
}

} // namespace

JsonValue securedDocument(const JsonValue& document, const JsonArray& earlierProofs)
{
    JsonObject members = document.object();
    members.remove(u"proof");
    if (!earlierProofs.empty())
        members.insert(u"proof"_s, earlierProofs);
    return members;
}

Proof proveDataIntegrity(const JsonValue& document, const QDateTime& now, const DocumentLoader& loader)
{
    JsonArray proofs = document[u"proof"].asList();
    if (proofs.empty())
        return withoutProof(because("no-proof"));
    if (proofs.size() > limits::maxProofs)
        proofs.resize(limits::maxProofs);
    return ProofSet(document, std::move(proofs), now, loader).strongestProof();
}

} // namespace besace
