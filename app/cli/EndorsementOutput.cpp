#include "app/cli/EndorsementOutput.h"

#include "app/cli/Output.h"
#include "core/badge/IssuerDomain.h"
#include "core/verification/EndorsementCheck.h"
#include "core/wording/IssuerWording.h"
#include "core/wording/Wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace besace::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EndorsementOutput)
};

JsonObject endorsementJson(const Endorsement& endorsement, const EndorsementReport& report, const QString& language)
{
    JsonObject json;
    json.insert(u"id"_s, orNull(endorsement.id));
    json.insert(u"issuer"_s, issuerJson(endorsement.issuer, language));
    json.insert(u"endorsed"_s, orNull(endorsement.endorsedId));
    json.insert(u"aboutThis"_s, JsonValue(report.isAboutThis));
    json.insert(u"confirmed"_s, JsonValue(report.isConfirmed()));
    JsonArray checks;
    for (const Check* check : { &report.integrity, &report.status, &report.validity, &report.issuer }) {
        if (!check->reason.isEmpty())
            checks.push_back(checkJson(*check));
    }
    json.insert(u"checks"_s, checks);
    return json;
}

QString whoSays(const Profile& issuer, const QString& language)
{
    QStringList parts { readableName(issuer.name.in({ language })), issuerDomain(issuer) };
    parts.removeAll(QString());
    return parts.isEmpty() ? wording::issuerWords({ issuer.id, {} }) : parts.join(u" · "_s);
}

} // namespace

void appendEndorsements(JsonObject& line, const Badge& badge, const VerificationReport& report, const QString& language)
{
    JsonArray endorsements;
    for (const Endorsement& endorsement : badge.endorsements) {
        const EndorsementReport* found = reportOn(endorsement, report);
        endorsements.push_back(endorsementJson(endorsement, found ? *found : EndorsementReport {}, language));
    }
    line.insert(u"endorsements"_s, endorsements);
}

void printEndorsements(const Badge& badge, const VerificationReport& report, const QString& language)
{
    for (const Endorsement& endorsement : badge.endorsements) {
        print(u"    "_s
            + Words::tr("Recommendation: %1 – %2")
                  .arg(whoSays(endorsement.issuer, language),
                      wording::endorsementSentence(reportOn(endorsement, report))));
    }
}

} // namespace besace::cli
