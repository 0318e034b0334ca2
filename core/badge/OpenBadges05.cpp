#include "core/badge/BadgeParts.h"
#include "core/badge/Flaws.h"
#include "core/badge/JsonFields.h"
#include "core/badge/OpenBadges.h"

using namespace Qt::StringLiterals;

namespace besace {

static QUrl originOf(const JsonValue& issuer) { return QUrl(fields::string(issuer[u"origin"])); }

/// The unit that issued stands in `org`, apart from the name.
static Text issuerName(const JsonValue& issuer)
{
    Text name = fields::text(issuer[u"name"]);
    if (const QString unit = fields::string(issuer[u"org"]); !unit.isEmpty())
        name.plain = name.plain.isEmpty() ? unit : u"%1: %2"_s.arg(name.plain, unit);
    return name;
}

static Profile readIssuer05(const JsonValue& issuer)
{
    Profile read;
    read.name = issuerName(issuer);
    read.url = fields::string(issuer[u"origin"]);
    read.email = fields::string(issuer[u"contact"]);
    return read;
}

static Achievement readBadge05(const JsonValue& badge, const QUrl& origin)
{
    Achievement read;
    read.name = fields::text(badge[u"name"]);
    read.description = fields::text(badge[u"description"]);
    read.criteria = readCriteria(badge[u"criteria"], origin);
    read.image = fields::image(badge[u"image"], origin);
    read.version = fields::string(badge[u"version"]);
    return read;
}

static void readRecipient05(const JsonValue& assertion, Badge& badge)
{
    std::optional<Recipient> recipient = readRecipient(assertion[u"recipient"]);
    if (!recipient)
        return;
    if (recipient->salt.isEmpty())
        recipient->salt = fields::string(assertion[u"salt"]);
    badge.recipients.append(*recipient);
}

static void findFlaws(const JsonValue& assertion, Badge& badge)
{
    const JsonValue& issuer = assertion[u"badge"][u"issuer"];
    Flaws flaws(badge.flaws);
    flaws.require(!badge.recipients.isEmpty(), u"recipient"_s);
    flaws.require(badge.achievement.name, u"name"_s);
    flaws.require(badge.achievement.description, u"description"_s);
    flaws.require(!badge.achievement.image.isEmpty(), u"image"_s);
    flaws.require(badge.achievement.criteria, u"criteria"_s);
    flaws.require(issuer[u"name"], u"issuer name"_s);
    flaws.require(issuer[u"origin"], u"issuer origin"_s);
    flaws.checkDate(assertion[u"issued_on"], u"issued_on"_s, DateForm::Any);
    flaws.checkDate(assertion[u"expires"], u"expires"_s, DateForm::Any);
}

void readOpenBadges05(const JsonValue& assertion, Badge& badge)
{
    const JsonValue& issuer = assertion[u"badge"][u"issuer"];
    const QUrl origin = originOf(issuer);
    badge.achievement = readBadge05(assertion[u"badge"], origin);
    badge.name = badge.achievement.name;
    badge.issuer = readIssuer05(issuer);
    badge.issuedOn = fields::date(fields::any(assertion, { u"issued_on", u"issuedOn" }));
    badge.validUntil = fields::date(assertion[u"expires"]);
    badge.evidence = readEvidence(assertion[u"evidence"], origin);
    readRecipient05(assertion, badge);
    findFlaws(assertion, badge);
}

} // namespace besace
