#include "core/badge/IssuerDomain.h"
#include "core/base/Instant.h"
#include "core/review/ReviewReport.h"
#include "core/sharing/CsvText.h"

using namespace Qt::StringLiterals;

namespace besace {

namespace {

QStringList headings()
{
    QStringList names { u"person"_s, u"checkedAt"_s, u"badge"_s, u"domain"_s, u"organisation"_s, u"givenOn"_s,
        u"validUntil"_s, u"state"_s };
    for (const CheckKind kind : { CheckKind::Integrity, CheckKind::Status, CheckKind::Validity, CheckKind::Recipient,
             CheckKind::Issuer, CheckKind::Complete })
        names += { checkName(kind), checkName(kind) + u"Reason"_s };
    return names + QStringList { u"questions"_s, u"sha256"_s };
}

QString dateOf(const std::optional<Instant>& instant) { return instant ? toIso(instant->utc) : QString(); }

QStringList cellsOf(const ReviewItem& item, const ReportWish& wish)
{
    const Badge& badge = item.verification->badge;
    const VerificationReport& report = item.verification->report;
    QStringList cells { wish.person, toIso(report.checkedAt), badgeName(badge, wish.language),
        issuerDomain(badge.issuer), badge.issuer.name.in({ wish.language }),
        dateOf(badge.awardedOn ? badge.awardedOn : badge.issuedOn), dateOf(badge.validUntil),
        stateName(report.state()) };
    for (const Check& check : report.checks)
        cells += { answerName(check.answer), check.reason };
    QStringList codes;
    for (const Question& question : item.questions)
        codes.append(question.code);
    return cells + QStringList { codes.join(u' '), QString::fromLatin1(item.sha256.toHex()) };
}

} // namespace

QByteArray reviewReportCsv(const ReviewSession& session, const ReportWish& wish)
{
    QString text = csvLine(headings(), u',');
    for (const ReviewItem& item : session.badges())
        text += csvLine(cellsOf(item, wish), u',');
    return text.toUtf8();
}

} // namespace besace
