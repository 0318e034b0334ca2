#include "core/verification/Verifier.h"

#include "core/verification/CopyForPeople.h"
#include "core/verification/DataIntegrityProof.h"
#include "core/verification/HostedComparison.h"
#include "core/verification/HostedProof.h"
#include "core/verification/IssuerCheck.h"
#include "core/verification/Reasons.h"
#include "core/verification/RecipientCheck.h"
#include "core/verification/RecordingDocuments.h"
#include "core/verification/SignedProof.h"
#include "core/verification/Status.h"
#include "core/verification/Validity.h"
#include "core/verification/VcJwtProof.h"
#include "core/verification/WebAddress.h"

using namespace Qt::StringLiterals;

namespace besace {

using reasons::because;

namespace {

/// What the reader found wrong with the badge as a whole.
std::optional<Check> readersObjection(const Badge& badge)
{
    if (badge.unreadableReason.isEmpty())
        return std::nullopt;
    const reasons::Reason* reason = reasons::find(badge.unreadableReason);
    const bool fits = reason && reason->kind == CheckKind::Integrity && reason->answer != Answer::Yes;
    return because(fits ? reason->code : "not-readable");
}

/// Whoever was found to have signed is the issuer that is shown, should the badge write it in two ways.
Proof naming(Proof proof, Badge& badge)
{
    if (!proof.issuerId.isEmpty())
        badge.issuer.id = proof.issuerId;
    return proof;
}

/// The proof of what is in hand, nobody's copy.
Proof proveContents(Badge& badge, const QDateTime& now, const DocumentLoader& loader)
{
    switch (badge.securing) {
    case Securing::VcJwt:
        return naming(proveVcJwt(badge.payload, badge.claims, loader), badge);
    case Securing::DataIntegrity:
        // Blockcerts before version 3 keeps its proof elsewhere.
        return badge.document[u"proof"].isNull() ? withoutProof(because("unsupported-suite", badge.suite))
                                                 : naming(proveDataIntegrity(badge.document, now, loader), badge);
    case Securing::Jws:
        return proveSigned(badge, loader);
    default:
        return withoutProof(because("no-proof"));
    }
}

Proof proveByCopy(Badge& badge, const QDateTime& now, const DocumentLoader& loader)
{
    HostedCopy hosted = fetchHostedCopy(badge, loader);
    if (!hosted.badge)
        return hosted.proof;
    Badge& copy = *hosted.badge;
    Proof proof;
    if (isProvenByPlace(copy)) {
        proof = proveHosted(badge, copy, loader);
        copy.securing = Securing::Hosted;
        copy.hostedUrl = badge.hostedUrl;
    } else {
        proof = proveContents(copy, now, loader);
    }
    badge = std::move(copy);
    return proof;
}

Proof prove(Badge& badge, const QDateTime& now, const DocumentLoader& loader)
{
    if (auto objection = readersObjection(badge))
        return withoutProof(*std::move(objection));
    if (badge.securing == Securing::Hosted && !badge.hostedUrl.isEmpty())
        return proveByCopy(badge, now, loader);
    return proveContents(badge, now, loader);
}

Check checkComplete(const Badge& badge)
{
    if (badge.document.isNull())
        return because("not-read");
    return badge.flaws.isEmpty() ? because("complete") : because("fields-missing", badge.flaws.join(u", "_s));
}

/// What the way to the documents told besides what is in them.
QList<Note> notesOnTheWay(const QString& hostedUrl, const QList<Document>& documents)
{
    QList<Note> notes;
    for (const Document& document : documents) {
        if (!hostedUrl.isEmpty() && document.asked == hostedUrl && !isSameAddress(document.url, hostedUrl))
            notes.append({ u"hosted-moved"_s, hostedUrl + u" → "_s + document.url });
        if (isWebAddress(document.url) && !isHttps(document.url))
            notes.append({ u"asked-without-tls"_s, document.url });
    }
    return notes;
}

/// What the issuer's site words differently, where the badge is the same.
QList<Note> notesOnCopy(const Badge& badge, const Badge& copy, const Proof& proof)
{
    if (badge.securing != Securing::Hosted || badge.document.isNull() || !proof.holds())
        return {};
    const QStringList edited = differentFields(badge, copy);
    return edited.isEmpty() ? QList<Note>() : QList<Note> { { u"hosted-edited"_s, edited.join(u", "_s) } };
}

} // namespace

Verification verifyBadge(
    const Badge& badge, const VerificationContext& context, const DocumentLoader& loader, Progress& progress)
{
    const RecordingDocuments documents(loader, progress);
    Verification result { badge, { context.now, context.online, {}, std::nullopt }, {} };
    VerificationReport& report = result.report;
    const Proof proof = prove(result.badge, context.now, documents);
    report.check(CheckKind::Integrity) = proof.integrity;
    report.notes += proof.notes;
    const StatusAnswer status = checkStatus(result.badge, proof, context.now, documents);
    report.check(CheckKind::Status) = status.check;
    report.notes += status.notes + notesOnCopy(badge, result.badge, proof);
    report.check(CheckKind::Validity) = checkValidity(result.badge, proof, context.now);
    report.check(CheckKind::Recipient) = checkRecipient(result.badge, context.recipients);
    report.check(CheckKind::Issuer) = checkIssuer(result.badge, proof, context.knownIssuers);
    report.check(CheckKind::Complete) = checkComplete(result.badge);
    report.notes += notesOnTheWay(badge.hostedUrl, documents.documents());
    if (context.keepCopy && proof.holds())
        fetchForPeople(result.badge, documents.documents(), documents);
    result.documents = documents.documents();
    return result;
}

} // namespace besace
