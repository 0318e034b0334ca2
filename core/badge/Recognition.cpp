#include "core/badge/Recognition.h"

#include "core/badge/JsonFields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

// --- contexts

QStringList contextAddresses(const JsonValue& document)
{
    return fields::any(document, { u"@context", u"context" }).strings();
}

bool isVc1Context(const QString& address) { return address == "https://www.w3.org/2018/credentials/v1"_L1; }
bool isVc2Context(const QString& address) { return address == "https://www.w3.org/ns/credentials/v2"_L1; }
bool isOpenBadges3Context(const QString& address)
{
    return address.contains("purl.imsglobal.org/spec/ob/v3p0/"_L1)
        || address.contains("imsglobal.github.io/openbadges-specification/"_L1);
}
static bool isVcContext(const QString& address) { return isVc1Context(address) || isVc2Context(address); }
static bool isOpenBadges21Context(const QString& address)
{
    return address.contains("purl.imsglobal.org/spec/ob/v2p1/"_L1);
}
bool isOpenBadges2Context(const QString& address)
{
    return isOpenBadges21Context(address) || address.contains("w3id.org/openbadges/v2"_L1)
        || address.contains("openbadgespec.org/v2/"_L1) || address.contains("purl.imsglobal.org/spec/ob/v2p0/"_L1);
}
static bool isOpenBadges1Context(const QString& address)
{
    return address.contains("w3id.org/openbadges/v1"_L1) || address.contains("openbadgespec.org/v1/"_L1)
        || address.contains("standard.openbadges.org/1.1/"_L1);
}

// --- verifiable credentials

static bool containsAny(const QStringList& types, std::initializer_list<QLatin1StringView> wanted)
{
    return std::ranges::any_of(wanted, [&](QLatin1StringView type) { return types.contains(type); });
}

/// A list that verifiers ask is a credential too, but nobody's badge.
static bool isStatusList(const QStringList& types)
{
    return containsAny(types,
        { "BitstringStatusListCredential"_L1, "StatusList2021Credential"_L1, "RevocationList2020Credential"_L1,
            "RevocationList2020"_L1 });
}

static bool isOpenBadge3(const JsonValue& document, const QStringList& types)
{
    return containsAny(types,
               { "OpenBadgeCredential"_L1, "AchievementCredential"_L1, "EndorsementCredential"_L1, "ClrCredential"_L1 })
        || std::ranges::any_of(contextAddresses(document), isOpenBadges3Context)
        || !fields::isEmpty(fields::single(document[u"credentialSubject"])[u"achievement"]);
}

/// Type and context say what it means to be; without either of subject and context it is only a word in other JSON.
static bool isCredential(const JsonValue& document, const QStringList& types)
{
    const bool hasSubject = document.object().contains(u"credentialSubject");
    const QStringList contexts = contextAddresses(document);
    const bool hasContext = std::ranges::any_of(contexts, isVcContext);
    const bool hasType = containsAny(types,
        { "VerifiableCredential"_L1, "OpenBadgeCredential"_L1, "AchievementCredential"_L1, "EndorsementCredential"_L1,
            "ClrCredential"_L1 });
    return hasType ? hasSubject || hasContext : hasSubject && hasContext;
}

static bool isPresentation(const JsonValue& document, const QStringList& types)
{
    return types.contains("VerifiablePresentation"_L1)
        || (document.object().contains(u"verifiableCredential") && !document.object().contains(u"credentialSubject")
            && std::ranges::any_of(contextAddresses(document), isVcContext));
}

// --- assertions

static bool hasVerification(const JsonValue& document)
{
    return document[u"verify"].isObject() || document[u"verification"].isObject();
}

/// Mozilla's first tools baked no more than `{"verify": {"url": …}}`.
static bool isOnlyLocated(const JsonValue& document)
{
    return document.object().size() == 1 && fields::isWebAddress(fields::identifier(document[u"verify"][u"url"]));
}

/// Not one word alone: other JSON has recipients, badges and things to verify too.
static bool isAssertion(const JsonValue& document)
{
    const bool isVerifiable = hasVerification(document);
    const bool hasRecipient = !fields::isEmpty(document[u"recipient"]);
    const bool hasBadge = !fields::isEmpty(document[u"badge"]);
    if (fields::types(document).contains("Assertion"_L1))
        return hasRecipient || hasBadge || isVerifiable;
    const bool isNumbered = !fields::isEmpty(document[u"uid"]);
    return (hasRecipient && (hasBadge || isVerifiable)) || (isVerifiable && (hasBadge || isNumbered))
        || isOnlyLocated(document);
}

static bool isEmbeddedBadge(const JsonValue& badge)
{
    return !fields::isEmpty(fields::any(badge, { u"name", u"image", u"criteria", u"issuer" }));
}

/// Without a context that we know, shape decides.
static Generation generationByShape(const JsonValue& document)
{
    if (fields::types(document).contains("Assertion"_L1) || document[u"verification"].isObject())
        return Generation::V2_0;
    if (document[u"verify"].isObject() || !fields::isEmpty(document[u"uid"]))
        return Generation::V1_0;
    if (isEmbeddedBadge(document[u"badge"]))
        return Generation::V0_5;
    return document[u"recipient"][u"identity"].isString() ? Generation::V1_0 : Generation::Unknown;
}

static Generation assertionGeneration(const JsonValue& document)
{
    const QStringList contexts = contextAddresses(document);
    if (std::ranges::any_of(contexts, isOpenBadges21Context))
        return Generation::V2_1;
    if (std::ranges::any_of(contexts, isOpenBadges2Context))
        return Generation::V2_0;
    if (std::ranges::any_of(contexts, isOpenBadges1Context))
        return Generation::V1_1;
    return generationByShape(document);
}

// --- what is no badge

static QString whatElse(const JsonValue& document)
{
    if (const QStringList types = fields::types(document); !types.isEmpty())
        return types.join(u", "_s).left(200);
    if (!fields::isEmpty(document[u"criteria"]) && !fields::isEmpty(document[u"issuer"]))
        return u"BadgeClass"_s;
    return u"JSON without a badge"_s;
}

Recognition recognize(const JsonValue& document)
{
    const Recognition other { Form::Other, Generation::Unknown, whatElse(document) };
    if (!document.isObject())
        return other;
    const QStringList types = fields::types(document);
    if (isPresentation(document, types))
        return { Form::Presentation, Generation::Unknown, {} };
    if (isStatusList(types))
        return other;
    if (isCredential(document, types)) {
        const Form form = types.contains("ClrCredential"_L1) ? Form::Clr : Form::Credential;
        return { form, isOpenBadge3(document, types) ? Generation::V3_0 : Generation::Unknown, {} };
    }
    if (!isAssertion(document))
        return other;
    const Generation generation = assertionGeneration(document);
    return generation == Generation::Unknown ? other : Recognition { Form::Assertion, generation, {} };
}

} // namespace besace
