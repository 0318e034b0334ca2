#include "core/verification/IssuerCheck.h"

#include "core/verification/Fetching.h"
#include "core/verification/Reasons.h"

using namespace Qt::StringLiterals;

namespace besace {

using reasons::because;

namespace {

/// The issuer's part in a proof that does not hold.
Check issuerOfUnproven(const Proof& proof, const QString& issuerId)
{
    const QString& reason = proof.integrity.reason;
    if (reason == u"proof-not-asked"_s)
        return because("issuer-not-asked", issuerId);
    if (isProofUnreachable(proof.integrity))
        return because("issuer-unreachable", issuerId);
    return because(issuerId.isEmpty() ? "issuer-absent" : "issuer-key-unconfirmed", issuerId);
}

} // namespace

Check checkIssuer(const Badge& badge, const Proof& proof, const QList<KnownIssuer>& known)
{
    const QString named = badge.issuer.id.isEmpty() ? badge.issuer.url : badge.issuer.id;
    const QString issuerId = proof.issuerId.isEmpty() ? named : proof.issuerId;
    if (proof.binding == IssuerBinding::Contradicted)
        return because("issuer-contradicted", issuerId);
    if (!proof.holds())
        return issuerOfUnproven(proof, issuerId);
    if (proof.issuerId.isEmpty())
        return because("issuer-absent");
    switch (proof.binding) {
    case IssuerBinding::Confirmed:
        return because(findKnownIssuer(known, proof.issuerId) ? "issuer-known" : "issuer-not-on-list", issuerId);
    case IssuerBinding::NotAsked:
        return because("issuer-not-asked", issuerId);
    case IssuerBinding::Unreachable:
        return because("issuer-unreachable", issuerId);
    case IssuerBinding::Worthless:
        return because("issuer-key-published", issuerId);
    case IssuerBinding::Elsewhere:
        return because("issuer-elsewhere", issuerId);
    default:
        return because("issuer-key-unconfirmed", issuerId);
    }
}

} // namespace besace
