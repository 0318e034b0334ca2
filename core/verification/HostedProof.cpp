#include "core/verification/HostedProof.h"

#include "core/verification/Fetching.h"
#include "core/verification/HostedComparison.h"
#include "core/verification/HostingScope.h"
#include "core/verification/Reasons.h"
#include "core/verification/WebAddress.h"

using namespace Qt::StringLiterals;

namespace besace {

using reasons::because;

namespace {

bool isOb1(const Badge& badge)
{
    return badge.generation == Generation::V0_5 || badge.generation == Generation::V1_0
        || badge.generation == Generation::V1_1;
}

HostedCopy noCopy(Check integrity, std::optional<Check> status = std::nullopt)
{
    HostedCopy copy { std::nullopt, withoutProof(std::move(integrity)) };
    copy.proof.status = std::move(status);
    return copy;
}

/// A revoked badge may be stripped to its id and the word; the HTTP status does not matter.
std::optional<Check> revocationIn(const Document& document)
{
    const Result<JsonValue> value = parseFetchedJson(document.body);
    if (value && (*value)[u"revoked"].toBool())
        return because("revoked", (*value)[u"revocationReason"].toString());
    if (document.status == 410)
        return because("gone", document.url);
    return std::nullopt;
}

HostedCopy copyAt(const QString& url, const DocumentLoader& loader)
{
    const Result<Document> document = ask(url, loader);
    if (!document)
        return noCopy(proofNotHad(document.error()));
    const QString found = u"%1 %2"_s.arg(document->status).arg(url);
    if (auto revocation = revocationIn(*document))
        return noCopy(because("proof-unreachable", found), std::move(revocation));
    if (document->status != 200)
        return noCopy(because("proof-unreachable", found));
    const Result<Badge> copy = readBadge(document->body);
    if (!copy || copy->document.isNull() || !copy->unreadableReason.isEmpty())
        return noCopy(because("hosted-not-a-badge", url));
    return { *copy, {} };
}

/// Where a copy says that it is kept; nothing where its version has no such word.
QString ownAddress(const Badge& copy) { return copy.hostedUrl.isEmpty() && !isOb1(copy) ? copy.id : copy.hostedUrl; }

bool isKeptAt(const Badge& copy, const QString& url)
{
    return !isProvenByPlace(copy) || ownAddress(copy).isEmpty() || isSameAddress(ownAddress(copy), url);
}

/// 0.5 and 1.x name an issuer, and nobody says where that issuer keeps its badges: the site must be the same.
void bindToSite(const QString& url, Proof& proof)
{
    proof.binding = shareAuthority(url, proof.issuerId) ? IssuerBinding::Confirmed : IssuerBinding::Elsewhere;
}

IssuerBinding missing(const Error& error)
{
    return neverAsked(error) ? IssuerBinding::NotAsked : IssuerBinding::Unreachable;
}

} // namespace

void bindToHostingPolicy(const QString& url, const LinkedDocuments& linked, Proof& proof)
{
    const HostingScope scope = hostingScope(url, proof.issuerId, linked.profile[u"verification"]);
    if (scope == HostingScope::Unknown || linked.profileNamesAnother)
        proof.binding = IssuerBinding::Elsewhere;
    else if (scope == HostingScope::Inside)
        proof.binding
            = linked.noProfile && !linked.profileIsEmbedded ? missing(*linked.noProfile) : IssuerBinding::Confirmed;
    else if (linked.noProfile) // it might allow this place, had it been read
        proof.integrity = proofNotHad(*linked.noProfile);
    else {
        proof.integrity = because("hosted-out-of-scope", url);
        proof.binding = IssuerBinding::Contradicted;
    }
}

bool isProvenByPlace(const Badge& copy)
{
    const bool knowsHosting = isOb1(copy) || copy.generation == Generation::V2_0 || copy.generation == Generation::V2_1;
    const bool saysNothing = copy.document[u"verify"].isNull() && copy.document[u"verification"].isNull();
    return knowsHosting && (copy.securing == Securing::Hosted || (copy.securing == Securing::None && saysNothing));
}

HostedCopy fetchHostedCopy(const Badge& badge, const DocumentLoader& loader)
{
    HostedCopy copy = copyAt(badge.hostedUrl, loader);
    if (!copy.badge || isKeptAt(*copy.badge, badge.hostedUrl))
        return copy;
    // A second address of the same badge on the same site: what counts is what its own address answers.
    const QString address = ownAddress(*copy.badge);
    if (!shareAuthority(address, badge.hostedUrl))
        return noCopy(because("hosted-copy-differs", u"id"_s));
    copy = copyAt(address, loader);
    if (copy.badge && !isKeptAt(*copy.badge, address))
        return noCopy(because("hosted-copy-differs", u"id"_s));
    return copy;
}

Proof proveHosted(const Badge& badge, Badge& copy, const DocumentLoader& loader)
{
    const LinkedDocuments linked = fetchLinked(copy, loader);
    Proof proof;
    proof.issuerId = linked.issuerId;
    proof.issuerProfile = linked.profile;
    if (linked.noBadgeClass) {
        proof.integrity = proofNotHad(*linked.noBadgeClass);
        proof.binding = missing(*linked.noBadgeClass);
        return proof;
    }
    const QStringList differences = differencesFromHostedCopy(badge, copy);
    if (!differences.isEmpty()) {
        proof.integrity = because("hosted-copy-differs", differences.join(u", "_s));
        return proof;
    }
    proof.integrity = because("hosted-copy-matches", badge.hostedUrl);
    if (isOb1(copy))
        bindToSite(badge.hostedUrl, proof);
    else
        bindToHostingPolicy(ownAddress(copy), linked, proof);
    return proof;
}

} // namespace besace
