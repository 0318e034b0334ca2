#include "core/verification/HostedEndorsement.h"

#include "core/badge/Endorsements.h"
#include "core/verification/Fetching.h"
#include "core/verification/HostedProof.h"
#include "core/verification/Reasons.h"

using namespace Qt::StringLiterals;

namespace besace {

using reasons::because;

namespace {

/// The id, for the same Profile may be written out here and linked there.
QString idOf(const JsonValue& node) { return node.isObject() ? node[u"id"].toString() : node.toString(); }

/// What the badge carries must stand word for word on the site; the issuer's description of itself need not.
QStringList differences(const JsonValue& here, const JsonValue& there)
{
    QStringList names;
    for (const QString& name : { u"id"_s, u"claim"_s, u"issuedOn"_s, u"expires"_s }) {
        if (!(here[name] == there[name]))
            names.append(name);
    }
    if (idOf(here[u"issuer"]) != idOf(there[u"issuer"]))
        names.append(u"issuer"_s);
    return names;
}

Proof answered(const JsonValue& copy, Badge& endorsement, const DocumentLoader& loader)
{
    if (copy[u"revoked"].toBool()) {
        Proof proof = withoutProof(because("proof-unreachable", endorsement.hostedUrl));
        proof.status = because("revoked", copy[u"revocationReason"].toString());
        return proof;
    }
    if (!copy[u"claim"].isObject())
        return withoutProof(because("hosted-not-a-badge", endorsement.hostedUrl));
    if (const QStringList names = differences(endorsement.document, copy); !names.isEmpty())
        return withoutProof(because("hosted-copy-differs", names.join(u", "_s)));
    Proof proof = withoutProof(because("hosted-copy-matches", endorsement.hostedUrl));
    const LinkedDocuments linked = fetchLinked(endorsement, loader);
    proof.issuerId = linked.issuerId;
    proof.issuerProfile = linked.profile;
    bindToHostingPolicy(endorsement.hostedUrl, linked, proof);
    return proof;
}

} // namespace

Proof proveHostedEndorsement(Badge& endorsement, const DocumentLoader& loader)
{
    const Result<JsonValue> copy = fetchJson(endorsement.hostedUrl, loader);
    if (copy)
        return answered(*copy, endorsement, loader);
    if (copy.error().code == Error::Code::Malformed)
        return withoutProof(because("hosted-not-a-badge", endorsement.hostedUrl));
    return withoutProof(proofNotHad(copy.error()));
}

} // namespace besace
