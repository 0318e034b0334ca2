#include "core/badge/BadgeParts.h"
#include "core/badge/Endorsements.h"
#include "core/badge/Flaws.h"
#include "core/badge/JsonFields.h"
#include "core/badge/OpenBadges.h"
#include "core/badge/Recognition.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

static bool isVersion2(const Badge& badge)
{
    return badge.generation == Generation::V2_0 || badge.generation == Generation::V2_1;
}

// --- Profile

static constexpr auto revocationList = "RevocationList"_L1;

static void readRevocationList(const JsonValue& profile, Badge& badge)
{
    badge.statuses.removeIf([](const StatusEntry& status) { return status.type == revocationList; });
    const JsonValue& list = fields::single(profile[u"revocationList"]);
    if (const QString address = fields::identifier(list); !address.isEmpty())
        badge.statuses.append({ revocationList, address, list });
}

static void findIssuerFlaws(const JsonValue& profile, Badge& badge)
{
    badge.flaws.removeIf([](const QString& flaw) { return flaw.startsWith("issuer "_L1); });
    Flaws flaws(badge.flaws);
    flaws.require(badge.issuer.name, u"issuer name"_s);
    // 0.5 wrote `origin`, and hybrids of 0.5 and 1.0 still do.
    flaws.require(fields::any(profile, { u"url", u"origin" }), u"issuer url"_s);
    if (!isVersion2(badge))
        return;
    flaws.require(!badge.issuer.id.isEmpty(), u"issuer id"_s);
    flaws.require(!fields::types(profile).isEmpty(), u"issuer type"_s);
    flaws.require(!badge.issuer.email.isEmpty(), u"issuer email"_s);
}

void readIssuerProfile(const JsonValue& value, Badge& badge)
{
    const JsonValue& profile = fields::single(value);
    badge.issuer = readProfile(profile);
    if (badge.issuer.url.isEmpty())
        badge.issuer.url = fields::string(profile[u"origin"]);
    if (badge.issuer.id.isEmpty())
        badge.issuer.id = badge.issuerUrl;
    addEndorsements(profile, badge.endorsements);
    readRevocationList(profile, badge);
    findIssuerFlaws(profile, badge);
}

static void readIssuerOf(const JsonValue& issuer, Badge& badge)
{
    badge.issuerUrl.clear();
    if (fields::isEmbedded(issuer))
        return readIssuerProfile(issuer, badge);
    badge.issuerUrl = fields::identifier(issuer).trimmed();
    badge.issuer.id = badge.issuerUrl;
}

// --- BadgeClass

static Achievement readAchievement(const JsonValue& badgeClass)
{
    Achievement read;
    read.id = fields::identifier(badgeClass);
    read.name = fields::text(badgeClass[u"name"]);
    read.description = fields::text(badgeClass[u"description"]);
    read.criteria = readCriteria(badgeClass[u"criteria"]);
    read.image = fields::image(badgeClass[u"image"]);
    read.tags = fields::strings(fields::any(badgeClass, { u"tags", u"tag" }));
    // Moodle writes `alignments`.
    read.alignments = readAlignments(fields::any(badgeClass, { u"alignment", u"alignments" }));
    read.version = fields::string(badgeClass[u"version"]);
    read.inLanguage = fields::string(fields::any(badgeClass, { u"@language", u"inLanguage" }));
    return read;
}

static void findClassFlaws(const JsonValue& badgeClass, Badge& badge)
{
    static const QStringList names { u"name"_s, u"description"_s, u"criteria"_s, u"image"_s, u"issuer"_s, u"badge id"_s,
        u"badge type"_s };
    badge.flaws.removeIf([](const QString& flaw) { return names.contains(flaw); });
    Flaws flaws(badge.flaws);
    flaws.require(badge.achievement.name, u"name"_s);
    flaws.require(badge.achievement.description, u"description"_s);
    flaws.require(badge.achievement.criteria, u"criteria"_s);
    flaws.require(!badge.achievement.image.isEmpty(), u"image"_s);
    flaws.require(badgeClass[u"issuer"], u"issuer"_s);
    if (!isVersion2(badge))
        return;
    flaws.require(!badge.achievement.id.isEmpty(), u"badge id"_s);
    flaws.require(!fields::types(badgeClass).isEmpty(), u"badge type"_s);
}

void readBadgeClass(const JsonValue& value, Badge& badge)
{
    const JsonValue& badgeClass = fields::single(value);
    badge.achievement = readAchievement(badgeClass);
    if (badge.achievement.id.isEmpty())
        badge.achievement.id = badge.achievementUrl;
    badge.name = badge.achievement.name;
    addEndorsements(badgeClass, badge.endorsements);
    readIssuerOf(badgeClass[u"issuer"], badge);
    findClassFlaws(badgeClass, badge);
}

static void readClassOf(const JsonValue& badgeClass, Badge& badge)
{
    if (fields::isEmbedded(badgeClass))
        return readBadgeClass(badgeClass, badge);
    badge.achievementUrl = fields::identifier(badgeClass).trimmed();
    badge.achievement.id = badge.achievementUrl;
}

// --- Assertion

/// Where the recipient's name stands in clear: Blockcerts, the recipientProfile extension, home-made fields.
static QString recipientName(const JsonValue& assertion)
{
    const JsonValue& profile = fields::single(fields::any(
        assertion, { u"recipientProfile", u"extensions:recipientProfile", u"extensions:RecipientProfile" }));
    const QString name = fields::string(profile[u"name"]);
    return name.isEmpty() ? fields::string(assertion[u"recipientName"]) : name;
}

/// Old Open edX badges have a recipient of 0.5 and beside it the same one of 1.0.
static std::optional<Recipient> recipientOf(const JsonValue& assertion)
{
    const JsonValue& original = assertion[u"_originalRecipient"];
    std::optional<Recipient> recipient = readRecipient(original.isObject() ? original : assertion[u"recipient"]);
    if (recipient && recipient->salt.isEmpty())
        recipient->salt = fields::string(assertion[u"salt"]);
    return recipient;
}

void readAssertion(const JsonValue& assertion, Badge& badge)
{
    badge.id = fields::identifier(assertion);
    if (badge.id.isEmpty())
        badge.id = fields::string(assertion[u"uid"]);
    if (const std::optional<Recipient> recipient = recipientOf(assertion))
        badge.recipients.append(*recipient);
    badge.recipientName = recipientName(assertion);
    badge.issuedOn = fields::date(fields::any(assertion, { u"issuedOn", u"issued_on" }));
    badge.validUntil = fields::date(assertion[u"expires"]);
    badge.narrative = fields::text(assertion[u"narrative"]);
    badge.evidence = readEvidence(assertion[u"evidence"]);
    badge.image = fields::image(assertion[u"image"]);
    addEndorsements(assertion, badge.endorsements);
    readClassOf(assertion[u"badge"], badge);
}

static void findFlaws(const JsonValue& assertion, Badge& badge)
{
    const QStringList types = fields::types(assertion);
    Flaws flaws(badge.flaws);
    flaws.require(std::ranges::any_of(assertion[u"@context"].strings(), isOpenBadges2Context), u"@context"_s);
    flaws.require(fields::any(assertion, { u"id", u"@id" }), u"id"_s);
    flaws.require(types.contains("Assertion"_L1), u"type"_s);
    flaws.require(assertion[u"recipient"].isObject() && !badge.recipients.isEmpty(), u"recipient"_s);
    flaws.require(assertion[u"badge"], u"badge"_s);
    flaws.require(assertion[u"verification"], u"verification"_s);
    flaws.requireDate(assertion[u"issuedOn"], u"issuedOn"_s, DateForm::Iso);
    flaws.checkDate(assertion[u"expires"], u"expires"_s, DateForm::Iso);
}

void readOpenBadges2(const JsonValue& assertion, Badge& badge)
{
    readAssertion(assertion, badge);
    findFlaws(assertion, badge);
}

} // namespace besace
