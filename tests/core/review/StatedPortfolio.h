#pragma once

#include "core/import/ReadSource.h"
#include "core/review/ReviewReading.h"
#include "core/sharing/Portfolio.h"
#include "core/sharing/cv/CvContent.h"
#include "core/verification/Reasons.h"

#include "tests/tools/make_examples/Issuer.h"

/// Portfolios of badges that were found to be this or that, and what is called out of them when somebody reads them.
namespace besace::stated {

using namespace Qt::StringLiterals;
using namespace examples;

using Form = Result<QByteArray> (*)(const Portfolio&, Progress&);

/// How a badge of the test was given.
struct Given {
    QString name;
    QString validUntil = {};
    bool isProven = true;
    QString organisation = u"Mission locale"_s;
};

inline QDateTime noon(int year, int month, int day) { return { QDate(year, month, day), QTime(12, 0), Qt::UTC }; }

inline QByteArray fileOf(const Given& given)
{
    const Issuer issuer = didKeyIssuer(TestKey::Type::Ed25519, given.organisation, u"mission-locale.example"_s);
    Award award = welcome();
    award.name = given.name;
    QByteArray file = jcsBadge(
        { award, issuer.organisation, u"2025-03-12T09:00:00Z"_s, given.validUntil, u"lea@mail.example"_s, {} }, issuer);
    if (!given.isProven)
        file.replace("\"proof\"", "\"evidenceOfNothing\"");
    return file;
}

inline VerificationContext contextAt(const QDateTime& now)
{
    VerificationContext context;
    context.now = now;
    return context;
}

/// A badge as a backpack keeps it after a check on that day.
inline PortfolioBadge kept(const Given& given, const QDateTime& checked)
{
    PortfolioBadge made;
    const QByteArray file = fileOf(given);
    const Result<QList<Badge>> badges = badgesIn(file);
    if (!badges)
        qFatal("no badge");
    Progress progress;
    const Verification verification = verifyBadge(badges->constFirst(), contextAt(checked), NoDocuments(), progress);
    made.stored.badge = verification.badge;
    made.stored.report = verification.report;
    made.stored.summary.name = given.name;
    made.stored.summary.issuerName = given.organisation;
    if (verification.badge.validUntil)
        made.stored.summary.validUntil = verification.badge.validUntil->utc;
    made.files += StoredFile { u"badge.json"_s, file };
    return made;
}

inline Portfolio portfolioOf(const QList<PortfolioBadge>& badges, const QString& language = u"fr"_s)
{
    Portfolio made;
    made.personName = u"Léa N."_s;
    made.language = language;
    made.madeAt = noon(2026, 3, 12);
    made.badges = badges;
    return made;
}

inline QByteArray documentOf(Form form, const Portfolio& portfolio)
{
    Progress progress;
    const Result<QByteArray> bytes = form(portfolio, progress);
    return bytes ? *bytes : QByteArray();
}

/// What is called out of the badges in a document, read on that day: `name: code [facts]`.
inline QStringList calledOut(const QByteArray& document, const QDateTime& now)
{
    QStringList told;
    Progress progress;
    const Result<void> read = readForReview(
        { { u"given"_s, document } }, contextAt(now), NoDocuments(), 1, progress, [&told](const ReviewItem& item) {
            for (const Question& question : item.questions) {
                QString facts;
                for (const QVariant& fact : question.facts)
                    facts += u' '
                        + (fact.typeId() == QMetaType::QDateTime ? fact.toDateTime().date().toString(Qt::ISODate)
                                                                 : fact.toString());
                told += question.code + facts;
            }
        });
    return read ? told : QStringList { u"not read"_s };
}

/// As it would have been found with a proof.
inline void pretend(PortfolioBadge& badge, const char* issuer = "issuer-known", const char* status = "no-status-list")
{
    badge.stored.report.check(CheckKind::Integrity) = reasons::because("signature-valid");
    badge.stored.report.check(CheckKind::Status) = reasons::because(status);
    badge.stored.report.check(CheckKind::Validity) = reasons::because("no-end-date");
    badge.stored.report.check(CheckKind::Issuer) = reasons::because(issuer);
}

} // namespace besace::stated
