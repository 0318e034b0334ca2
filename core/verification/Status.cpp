#include "core/verification/Status.h"

#include "core/base/Limits.h"
#include "core/verification/Fetching.h"
#include "core/verification/Reasons.h"
#include "core/verification/RevocationList.h"
#include "core/verification/StatusList.h"
#include "core/verification/WebAddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

using reasons::because;

namespace {

QStringList namesOf(const Badge& badge)
{
    QStringList names { badge.id, badge.document[u"id"].toString(), badge.document[u"uid"].toString() };
    names.removeAll(QString());
    return names;
}

Check lookUpAt(const QString& url, const Badge& badge, const DocumentLoader& loader)
{
    const Result<JsonValue> list = fetchJson(url, loader);
    if (!list && list.error().code == Error::Code::Malformed)
        return because("status-malformed", url);
    if (!list)
        return statusNotHad(list.error());
    Check check = lookUpRevocation(*list, namesOf(badge));
    if (check.answer != Answer::No)
        check.detail = url;
    return check;
}

/// 1.x, 2.x: the list that the issuer's Profile names. The Profile inside the badge may only add to what the issuer's
/// site answers, never take its place.
Check statusOfSigned(const Badge& badge, const Proof& proof, const DocumentLoader& loader)
{
    const JsonValue& carried = badge.document[u"badge"][u"issuer"][u"revocationList"];
    const JsonValue& listed = proof.issuerProfile[u"revocationList"];
    const QString url = (listed.isNull() ? carried : listed).strings().value(0);
    if (!url.isEmpty())
        return isWebAddress(url) ? lookUpAt(url, badge, loader) : because("status-malformed", url);
    switch (proof.binding) {
    case IssuerBinding::NotAsked:
        return because("status-not-asked");
    case IssuerBinding::Unreachable:
        return because("status-unreachable");
    default:
        return because(proof.issuerProfile.isNull() ? "status-needs-proof" : "no-status-list");
    }
}

/// https://www.imsglobal.org/spec/vcrl/v1p0/: the list bears no signature, so it is the site that speaks. An issuer
/// that is only a key has no site; there the signed badge itself says where its list is.
Check lookUpRevocationCredential(
    const StatusEntry& entry, const Badge& badge, const QString& issuerId, const DocumentLoader& loader)
{
    if (!isWebAddress(entry.id))
        return because("status-malformed", entry.id);
    if (!authorityOf(issuerId).isEmpty() && !shareAuthority(entry.id, issuerId))
        return because("status-not-the-issuers", entry.id);
    return lookUpAt(entry.id, badge, loader);
}

StatusFinding statusOfEntry(const StatusEntry& entry, const Badge& badge, const QString& issuerId, const QDateTime& now,
    const DocumentLoader& loader)
{
    if (entry.type == u"1EdTechRevocationList"_s)
        return { lookUpRevocationCredential(entry, badge, issuerId, loader), {} };
    if (isStatusListEntry(entry.type))
        return lookUpStatusList(entry.value, issuerId, now, loader);
    return { because("status-unsupported", entry.type), {} };
}

/// Worst first: revoked, suspended, unchecked, not revoked.
int weight(const Check& check)
{
    if (check.answer == Answer::No)
        return check.reason == u"suspended"_s ? 1 : 0;
    return check.answer == Answer::Unchecked ? 2 : 3;
}

StatusAnswer statusOfCredential(
    const Badge& badge, const Proof& proof, const QDateTime& now, const DocumentLoader& loader)
{
    const QString issuerId = proof.issuerId.isEmpty() ? badge.issuer.id : proof.issuerId;
    StatusAnswer answer { because("no-status-list"), {} };
    bool first = true;
    for (const StatusEntry& entry :
        badge.statuses.first(std::min<qsizetype>(badge.statuses.size(), limits::maxProofs))) {
        const StatusFinding finding = statusOfEntry(entry, badge, issuerId, now, loader);
        answer.notes += finding.notes;
        if (isInformative(entry.value))
            continue;
        if (first || weight(finding.check) < weight(answer.check))
            answer.check = finding.check;
        first = false;
    }
    return answer;
}

/// What is left to say of a badge whose proof does not hold and that is on no list.
Check statusOfUnproven(const Check& integrity)
{
    if (integrity.reason == u"proof-not-asked"_s)
        return because("status-not-asked", integrity.detail);
    if (isProofUnreachable(integrity))
        return because("status-unreachable", integrity.detail);
    return because("status-needs-proof");
}

/// Whether there is nothing in the badge that could tell whose list to ask.
bool provesNothing(const Proof& proof)
{
    const reasons::Reason* reason = reasons::find(proof.integrity.reason);
    static const QStringList hopeless { u"damaged"_s, u"repeated-names"_s, u"not-readable"_s, u"no-proof"_s };
    return !reason || proof.integrity.answer == Answer::No || hopeless.contains(proof.integrity.reason);
}

} // namespace

StatusAnswer checkStatus(const Badge& badge, const Proof& proof, const QDateTime& now, const DocumentLoader& loader)
{
    if (proof.status)
        return { *proof.status, {} };
    if (provesNothing(proof))
        return { because("status-needs-proof"), {} };
    if (badge.securing == Securing::Hosted) {
        return { proof.holds() ? because("not-revoked", proof.integrity.detail) : statusOfUnproven(proof.integrity),
            {} };
    }
    StatusAnswer answer = badge.securing == Securing::Jws ? StatusAnswer { statusOfSigned(badge, proof, loader), {} }
                                                          : statusOfCredential(badge, proof, now, loader);
    if (!proof.holds() && answer.check.answer != Answer::No)
        return { statusOfUnproven(proof.integrity), {} };
    return answer;
}

} // namespace besace
