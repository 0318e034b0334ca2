#include "core/badge/BadgeParts.h"
#include "core/badge/CredentialStructure.h"
#include "core/badge/Endorsements.h"
#include "core/badge/Flaws.h"
#include "core/badge/JsonFields.h"
#include "core/badge/OpenBadges.h"
#include "core/badge/Recognition.h"
#include "core/base/Limits.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

// --- which words the data model uses

static bool isDataModel2(const JsonValue& credential)
{
    return std::ranges::any_of(contextAddresses(credential), isVc2Context);
}

static const JsonValue& startOf(const JsonValue& credential)
{
    return isDataModel2(credential) ? fields::any(credential, { u"validFrom", u"issuanceDate" })
                                    : fields::any(credential, { u"issuanceDate", u"validFrom" });
}

static const JsonValue& endOf(const JsonValue& credential)
{
    return isDataModel2(credential) ? fields::any(credential, { u"validUntil", u"expirationDate" })
                                    : fields::any(credential, { u"expirationDate", u"validUntil" });
}

/// The two data models' names for the same date, to be named as the issuer wrote it.
static QString dateName(const JsonValue& credential, const QString& model2, const QString& model1)
{
    const bool onlyModel2 = !fields::isEmpty(credential[model2]) && fields::isEmpty(credential[model1]);
    return isDataModel2(credential) || onlyModel2 ? model2 : model1;
}

static const JsonValue& subjectOf(const JsonValue& credential)
{
    return fields::single(credential[u"credentialSubject"]);
}

/// The Digital Credentials Consortium's first badges kept their achievement in schema.org's `hasCredential`.
static const JsonValue& achievementOf(const JsonValue& credential)
{
    return fields::single(fields::any(subjectOf(credential), { u"achievement", u"hasCredential" }));
}

// --- recipient

/// What kind of identity a subject's id is, and the bare address of a mailto: or tel: URI.
static Recipient recipientFromId(const QString& id)
{
    const auto bare = [&] { return QUrl::fromPercentEncoding(id.section(u':', 1).toUtf8()); };
    if (id.startsWith("did:"_L1))
        return { u"did"_s, id, {}, false };
    if (id.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        return { u"email"_s, bare(), {}, false };
    if (id.startsWith("tel:"_L1, Qt::CaseInsensitive))
        return { u"telephone"_s, bare(), {}, false };
    return { fields::isWebAddress(id) ? u"url"_s : u"id"_s, id, {}, false };
}

static Recipient recipientFromIdentityObject(const JsonValue& identity)
{
    return { fields::string(identity[u"identityType"]), fields::string(identity[u"identityHash"]),
        fields::string(identity[u"salt"]), fields::flag(identity[u"hashed"]) };
}

static void readIdentity(const JsonValue& identity, Badge& badge)
{
    const Recipient recipient = recipientFromIdentityObject(identity);
    if (recipient.identity.isEmpty())
        return;
    if (recipient.type == "name"_L1 && !recipient.hashed)
        badge.recipientName = recipient.identity;
    else
        badge.recipients.append(recipient);
}

static void readRecipients(const JsonValue& subject, Badge& badge)
{
    if (const QString id = fields::identifier(subject).trimmed(); !id.isEmpty())
        badge.recipients.append(recipientFromId(id));
    for (const JsonValue& identity : subject[u"identifier"].asList())
        readIdentity(identity, badge);
    if (badge.recipientName.isEmpty())
        badge.recipientName = fields::string(subject[u"name"]);
}

// --- achievement

static Achievement readAchievement(const JsonValue& achievement)
{
    Achievement read;
    read.id = fields::identifier(achievement);
    read.name = fields::text(achievement[u"name"]);
    read.description = fields::text(achievement[u"description"]);
    read.criteria = readCriteria(achievement[u"criteria"]);
    read.image = fields::image(achievement[u"image"]);
    read.type = fields::string(achievement[u"achievementType"]);
    read.tags = fields::strings(fields::any(achievement, { u"tag", u"tags" }));
    read.alignments = readAlignments(fields::any(achievement, { u"alignment", u"alignments" }));
    read.creditsAvailable = fields::number(achievement[u"creditsAvailable"]);
    read.fieldOfStudy = fields::string(achievement[u"fieldOfStudy"]);
    read.specialization = fields::string(achievement[u"specialization"]);
    read.humanCode = fields::string(achievement[u"humanCode"]);
    read.version = fields::string(achievement[u"version"]);
    read.inLanguage = fields::string(achievement[u"inLanguage"]);
    read.creator = readProfile(achievement[u"creator"]);
    return read;
}

// --- results

/// What the achievement calls its kinds of result and their levels, by id.
struct ResultNames {
    QHash<QString, const JsonValue*> descriptions;
    QHash<QString, QString> levels;
};

static ResultNames resultNames(const JsonArray& descriptions)
{
    ResultNames names;
    for (const JsonValue& description : descriptions) {
        names.descriptions.insert(fields::identifier(description), &description);
        for (const JsonValue& level : description[u"rubricCriterionLevel"].asList())
            names.levels.insert(fields::identifier(level), fields::string(level[u"name"]));
    }
    return names;
}

static BadgeResult readResult(const JsonValue& result, const ResultNames& names)
{
    BadgeResult read;
    if (const JsonValue* description = names.descriptions.value(fields::identifier(result[u"resultDescription"]))) {
        read.name = fields::text((*description)[u"name"]);
        read.type = fields::string((*description)[u"resultType"]);
    }
    read.value = fields::string(result[u"value"]);
    read.status = fields::string(result[u"status"]);
    const QString level = fields::identifier(result[u"achievedLevel"]);
    const QString levelName = names.levels.value(level);
    read.achievedLevel = levelName.isEmpty() ? level : levelName; // some issuers write the name in the first place
    return read;
}

static QList<BadgeResult> readResults(const JsonValue& subject, const JsonValue& achievement)
{
    const JsonArray descriptions = achievement[u"resultDescription"].asList();
    const ResultNames names = resultNames(descriptions);
    QList<BadgeResult> read;
    for (const JsonValue& value : subject[u"result"].asList()) {
        const BadgeResult result = readResult(value, names);
        if (result != BadgeResult {})
            read.append(result);
    }
    return read;
}

// --- subject

static void readSubject(const JsonValue& credential, Badge& badge)
{
    const JsonValue& subject = subjectOf(credential);
    const JsonValue& achievement = achievementOf(credential);
    badge.achievement = readAchievement(achievement);
    badge.results = readResults(subject, achievement);
    badge.narrative = fields::text(fields::any(subject, { u"narrative", u"endorsementComment" }));
    badge.creditsEarned = fields::number(subject[u"creditsEarned"]);
    badge.licenseNumber = fields::string(subject[u"licenseNumber"]);
    badge.role = fields::string(subject[u"role"]);
    badge.term = fields::string(subject[u"term"]);
    // What an endorsement endorses, or a record lists, is not whom it was given to.
    if (!badge.types.contains("EndorsementCredential"_L1))
        readRecipients(subject, badge);
    addEndorsements(achievement, badge.endorsements);
    addEndorsements(fields::single(achievement[u"creator"]), badge.endorsements);
}

// --- the credential around it

static void readStatuses(const JsonValue& credential, Badge& badge)
{
    for (const JsonValue& status : credential[u"credentialStatus"].asList()) {
        if (badge.statuses.size() >= limits::maxProofs || fields::isEmpty(status))
            return;
        const QStringList types = fields::types(status);
        badge.statuses.append({ types.isEmpty() ? QString() : types.constFirst(), fields::identifier(status), status });
    }
}

/// `UniversityDegreeCredential`, where nothing else tells what a credential is.
static QString nameFromType(const QStringList& types)
{
    static const QStringList general { u"VerifiableCredential"_s, u"VerifiableAttestation"_s };
    const auto it
        = std::find_if(types.crbegin(), types.crend(), [](const QString& type) { return !general.contains(type); });
    return it == types.crend() ? QString() : *it;
}

static Text nameOf(const JsonValue& credential, const Badge& badge)
{
    Text name = fields::text(credential[u"name"]);
    if (name.isEmpty())
        name = badge.achievement.name;
    if (name.isEmpty() && badge.generation == Generation::Unknown)
        name.plain = nameFromType(badge.types);
    return name;
}

// --- flaws

static bool hasContexts(const JsonValue& credential)
{
    const QStringList contexts = credential[u"@context"].strings();
    return std::ranges::any_of(contexts, [](const QString& address) {
        return isVc1Context(address) || isVc2Context(address);
    }) && std::ranges::any_of(contexts, isOpenBadges3Context);
}

static bool hasTypes(const QStringList& types)
{
    static const QStringList badges { u"OpenBadgeCredential"_s, u"AchievementCredential"_s, u"EndorsementCredential"_s,
        u"ClrCredential"_s };
    return types.contains("VerifiableCredential"_L1)
        && std::ranges::any_of(types, [](const QString& type) { return badges.contains(type); });
}

static void findCredentialFlaws(const JsonValue& credential, const Badge& badge, Flaws flaws)
{
    const QString start = dateName(credential, u"validFrom"_s, u"issuanceDate"_s);
    const QString end = dateName(credential, u"validUntil"_s, u"expirationDate"_s);
    const JsonValue& issuer = fields::single(credential[u"issuer"]);
    flaws.require(hasContexts(credential), u"@context"_s);
    flaws.require(hasTypes(badge.types), u"type"_s);
    flaws.require(credential[u"id"], u"id"_s);
    flaws.require(!badge.issuer.id.isEmpty(), issuer.isNull() ? u"issuer"_s : u"issuer id"_s);
    flaws.require(!issuer.isObject() || !fields::types(issuer).isEmpty(), u"issuer type"_s);
    flaws.requireDate(startOf(credential), start, DateForm::IsoWithZone);
    flaws.checkDate(endOf(credential), end, DateForm::IsoWithZone);
    flaws.checkDate(credential[u"awardedDate"], u"awardedDate"_s, DateForm::IsoWithZone);
    flaws.require(credential[u"credentialSubject"], u"credentialSubject"_s);
}

static bool allTyped(const JsonValue& list)
{
    return std::ranges::all_of(
        list.asList(), [](const JsonValue& element) { return !fields::types(element).isEmpty(); });
}

static void findAchievementFlaws(const JsonValue& credential, const Badge& badge, Flaws flaws)
{
    const JsonValue& subject = subjectOf(credential);
    const JsonValue& achievement = subject[u"achievement"];
    flaws.require(!fields::types(subject).isEmpty(), u"credentialSubject type"_s);
    flaws.require(!badge.recipients.isEmpty() || !badge.recipientName.isEmpty(), u"recipient"_s);
    flaws.require(allTyped(subject[u"identifier"]), u"identifier type"_s);
    flaws.require(achievement, u"achievement"_s);
    if (fields::isEmpty(achievement))
        return;
    flaws.require(!badge.achievement.id.isEmpty(), u"achievement id"_s);
    flaws.require(allTyped(achievement), u"achievement type"_s);
    flaws.require(badge.achievement.name, u"name"_s);
    flaws.require(badge.achievement.description, u"description"_s);
    flaws.require(badge.achievement.criteria, u"criteria"_s);
}

/// What any credential must have; what else another kind of credential requires is not ours to know.
static void findStructureFlaws(const JsonValue& credential, Badge& badge)
{
    if (!followsDataModel2(credential))
        return;
    for (const QString& name : credentialStructureFlaws(credential))
        Flaws(badge.flaws).require(false, name);
}

static void findFlaws(const JsonValue& credential, Badge& badge)
{
    if (badge.generation != Generation::V3_0)
        return findStructureFlaws(credential, badge);
    findCredentialFlaws(credential, badge, Flaws(badge.flaws));
    if (badge.types.contains("EndorsementCredential"_L1))
        Flaws(badge.flaws).require(badge.name, u"name"_s);
    else if (!badge.types.contains("ClrCredential"_L1))
        findAchievementFlaws(credential, badge, Flaws(badge.flaws));
}

void readOpenBadges3(const JsonValue& credential, Badge& badge)
{
    readSubject(credential, badge);
    badge.id = fields::identifier(credential);
    badge.name = nameOf(credential, badge);
    badge.description = fields::text(credential[u"description"]);
    badge.issuer = readProfile(credential[u"issuer"]);
    badge.issuedOn = fields::date(startOf(credential));
    badge.awardedOn = fields::date(credential[u"awardedDate"]);
    badge.validUntil = fields::date(endOf(credential));
    badge.evidence = readEvidence(credential[u"evidence"]);
    badge.image = fields::image(credential[u"image"]);
    addEndorsements(credential, badge.endorsements);
    addEndorsements(fields::single(credential[u"issuer"]), badge.endorsements);
    readStatuses(credential, badge);
    findFlaws(credential, badge);
}

} // namespace besace
