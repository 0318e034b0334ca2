#include "core/verification/Verifier.h"

#include "core/badge/Endorsements.h"
#include "core/verification/CopyForPeople.h"
#include "core/verification/DataIntegrityProof.h"
#include "core/verification/EndorsementCheck.h"
#include "core/verification/HostedComparison.h"
#include "core/verification/HostedEndorsement.h"
#include "core/verification/HostedProof.h"
#include "core/verification/IssuerCheck.h"
#include "core/verification/LinkedDataFlaws.h"
#include "core/verification/Reasons.h"
#include "core/verification/RecipientCheck.h"
#include "core/verification/RecordingDocuments.h"
#include "core/verification/Refresh.h"
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
        return isEndorsement2(badge) ? proveHostedEndorsement(badge, loader) : proveByCopy(badge, now, loader);
    return proveContents(badge, now, loader);
}

/// A signature over linked data fails by itself where the contexts do not bear it; a badge without one has only this.
bool isUnsignedCredential(const Badge& badge)
{
    const bool isCredential = badge.generation == Generation::V3_0 || badge.generation == Generation::Unknown;
    return isCredential && badge.securing == Securing::None;
}

Check checkComplete(const Badge& badge)
{
    if (badge.document.isNull())
        return because("not-read");
    const QStringList flaws
        = badge.flaws + (isUnsignedCredential(badge) ? linkedDataFlaws(badge.document) : QStringList());
    return flaws.isEmpty() ? because("complete") : because("fields-missing", flaws.join(u", "_s));
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

/// What is in hand, without what others say in support. @param documents asked for all of it
Verification verifyAlone(
    const Badge& badge, const VerificationContext& context, const RecordingDocuments& documents, Proof& proof)
{
    Verification result { badge, { context.now, context.online, {}, std::nullopt }, {} };
    VerificationReport& report = result.report;
    proof = prove(result.badge, context.now, documents);
    report.check(CheckKind::Integrity) = proof.integrity;
    report.notes += proof.notes;
    const StatusAnswer status = checkStatus(result.badge, proof, context.now, documents);
    report.check(CheckKind::Status) = status.check;
    report.notes += status.notes + notesOnCopy(badge, result.badge, proof);
    report.check(CheckKind::Validity) = checkValidity(result.badge, proof, context.now);
    report.check(CheckKind::Recipient) = checkRecipient(result.badge, context.recipients);
    report.check(CheckKind::Issuer) = checkIssuer(result.badge, proof, context.knownIssuers);
    report.check(CheckKind::Complete) = checkComplete(result.badge);
    return result;
}

/// What stands against taking a newer copy for the badge: its proof must hold, be no worse bound, and be the issuer's.
std::optional<Note> objectionToCopy(const Proof& proof, const Proof& copy)
{
    if (copy.holds() && copy.binding <= proof.binding && copy.issuerId == proof.issuerId)
        return std::nullopt;
    const bool isOpen = copy.integrity.answer == Answer::Unchecked;
    return Note { isOpen ? u"refresh-offered"_s : u"refresh-refused"_s, copy.integrity.reason };
}

/// Once, never on from the copy that came. https://www.imsglobal.org/spec/ob/v3p0/#refresh-openbadgecredential
void refresh(
    Verification& result, Proof& proof, const VerificationContext& context, const RecordingDocuments& documents)
{
    if (!proof.holds())
        return;
    const RefreshedCopy copy = fetchNewerCopy(result.badge, documents);
    result.report.notes += copy.notes;
    if (!copy.newer)
        return;
    Proof newProof;
    Verification newer = verifyAlone(*copy.newer, context, documents, newProof);
    if (const auto objection = objectionToCopy(proof, newProof)) {
        result.report.notes.append(*objection);
        return;
    }
    newer.report.notes.append(
        { u"refresh-taken"_s, newer.badge.issuedOn ? toIso(newer.badge.issuedOn->utc) : QString() });
    result = std::move(newer);
    proof = std::move(newProof);
}

EndorsementReport checkEndorsement(const Endorsement& endorsement, const Badge& endorsed,
    const VerificationContext& context, const RecordingDocuments& documents)
{
    // Read from what cannot be believed, it may not be what it seems.
    if (const auto objection = readersObjection(endorsed))
        return unreadableEndorsement(endorsement, *objection);
    const Result<Badge> alone = readEndorsementAlone(endorsement);
    if (!alone)
        return unreadableEndorsement(endorsement, because("not-readable", alone.error().detail));
    Proof proof;
    return endorsementReport(endorsement, verifyAlone(*alone, context, documents, proof), endorsed);
}

} // namespace

Verification verifyBadge(
    const Badge& badge, const VerificationContext& context, const DocumentLoader& loader, Progress& progress)
{
    const RecordingDocuments documents(loader, progress);
    Proof proof;
    Verification result = verifyAlone(badge, context, documents, proof);
    refresh(result, proof, context, documents);
    for (const Endorsement& endorsement : result.badge.endorsements)
        result.report.endorsements.append(checkEndorsement(endorsement, result.badge, context, documents));
    result.report.notes += notesOnTheWay(badge.hostedUrl, documents.documents());
    if (context.keepCopy && proof.holds())
        fetchForPeople(result.badge, documents.documents(), documents);
    result.documents = documents.documents();
    return result;
}

} // namespace besace
