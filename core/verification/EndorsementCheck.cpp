#include "core/verification/EndorsementCheck.h"

#include "core/badge/Endorsements.h"
#include "core/crypto/Digest.h"
#include "core/verification/Reasons.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

using reasons::because;

namespace {

/// Any other credential about the same organisation would lend its signature to words that nobody said.
bool isEndorsement(const Badge& alone)
{
    return alone.types.contains(u"EndorsementCredential"_s) || isEndorsement2(alone);
}

bool isAbout(const QString& endorsedId, const Badge& badge)
{
    const QStringList ids { badge.id, badge.achievement.id, badge.issuer.id, badge.achievement.creator.id };
    return !endorsedId.isEmpty() && ids.contains(endorsedId);
}

EndorsementReport begin(const Endorsement& endorsement)
{
    EndorsementReport report;
    report.sha256 = crypto::sha256(endorsement.payload);
    report.id = endorsement.id;
    return report;
}

} // namespace

EndorsementReport endorsementReport(const Endorsement& endorsement, const Verification& alone, const Badge& endorsed)
{
    EndorsementReport report = begin(endorsement);
    report.integrity = alone.report.check(CheckKind::Integrity);
    report.status = alone.report.check(CheckKind::Status);
    report.validity = alone.report.check(CheckKind::Validity);
    report.issuer = alone.report.check(CheckKind::Issuer);
    report.isAboutThis = isEndorsement(alone.badge) && isAbout(endorsement.endorsedId, endorsed);
    return report;
}

EndorsementReport unreadableEndorsement(const Endorsement& endorsement, const Check& integrity)
{
    EndorsementReport report = begin(endorsement);
    report.integrity = integrity;
    report.status = because("status-needs-proof");
    report.validity = because("dates-not-read");
    report.issuer = because("issuer-key-unconfirmed", endorsement.issuer.id);
    return report;
}

const EndorsementReport* reportOn(const Endorsement& endorsement, const VerificationReport& report)
{
    const QByteArray sha256 = crypto::sha256(endorsement.payload);
    const auto it = std::ranges::find_if(
        report.endorsements, [&](const EndorsementReport& candidate) { return candidate.sha256 == sha256; });
    return it == report.endorsements.end() ? nullptr : &*it;
}

} // namespace besace
