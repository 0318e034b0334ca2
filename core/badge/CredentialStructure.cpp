#include "core/badge/CredentialStructure.h"

#include "core/badge/Flaws.h"
#include "core/badge/JsonFields.h"
#include "core/badge/Recognition.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

// --- identifiers

static bool isSchemeCharacter(QChar character)
{
    return character.unicode() < 128 && (character.isLetterOrNumber() || u"+-."_s.contains(character));
}

/// RFC 3986, section 3: a scheme and something behind it, with none of the characters that stand in no address.
static bool isUrl(const JsonValue& value)
{
    const QString text = value.toString();
    const qsizetype colon = text.indexOf(u':');
    if (colon < 1 || colon + 1 == text.size() || !text.front().isLetter())
        return false;
    const QStringView scheme = QStringView(text).first(colon);
    const auto isForbidden
        = [](QChar character) { return character.unicode() <= 0x20 || u"<>\"{}|\\^`"_s.contains(character); };
    return std::ranges::all_of(scheme, isSchemeCharacter) && std::ranges::none_of(text, isForbidden);
}

static bool has(const JsonValue& object, QStringView name) { return object.object().contains(name); }

/// https://www.w3.org/TR/2025/REC-vc-data-model-2.0-20250515/#identifiers: one address, where there is one at all
static bool isIdFine(const JsonValue& object) { return !has(object, u"id") || isUrl(object[u"id"]); }

static bool isType(const JsonValue& value) { return value.isString() && !value.toString().trimmed().isEmpty(); }

/// https://www.w3.org/TR/2025/REC-vc-data-model-2.0-20250515/#types: one or more texts
static bool isTypeFine(const JsonValue& object)
{
    const JsonArray types = object[u"type"].asList();
    return !types.empty() && std::ranges::all_of(types, isType);
}

// --- contexts

/// https://www.w3.org/TR/2025/REC-vc-data-model-2.0-20250515/#contexts: the data model's own stands first
static bool areContextsFine(const JsonValue& document)
{
    const JsonArray contexts = document[u"@context"].asList();
    const auto isContext = [](const JsonValue& context) { return context.isObject() || isUrl(context); };
    return !contexts.empty() && isVc2Context(contexts.front().toString()) && std::ranges::all_of(contexts, isContext);
}

// --- names and descriptions

static bool isLanguageValue(const JsonValue& value)
{
    if (value.isString())
        return true;
    const auto isKnown
        = [](const auto& member) { return u"@value @language @direction"_s.split(u' ').contains(member.key); };
    return value[u"@value"].isString() && std::ranges::all_of(value.object(), isKnown);
}

/// https://www.w3.org/TR/2025/REC-vc-data-model-2.0-20250515/#language-and-base-direction
static bool isTextFine(const JsonValue& object, QStringView name)
{
    return std::ranges::all_of(object[name].asList(), isLanguageValue);
}

static void checkTexts(const JsonValue& object, const QString& of, Flaws flaws)
{
    flaws.require(isTextFine(object, u"name"), of + u"name"_s);
    flaws.require(isTextFine(object, u"description"), of + u"description"_s);
}

// --- who, and about whom

/// https://www.w3.org/TR/2025/REC-vc-data-model-2.0-20250515/#issuer, and so for a holder
static bool isParty(const JsonValue& value) { return isUrl(value.isObject() ? value[u"id"] : value); }

/// https://www.w3.org/TR/2025/REC-vc-data-model-2.0-20250515/#credential-subject: it must say something
static bool isSubject(const JsonValue& value)
{
    return value.isObject() && !value.object().isEmpty() && isIdFine(value);
}

static void checkParties(const JsonValue& credential, Flaws flaws)
{
    flaws.require(isParty(credential[u"issuer"]), has(credential, u"issuer") ? u"issuer id"_s : u"issuer"_s);
    if (credential[u"issuer"].isObject())
        checkTexts(credential[u"issuer"], u"issuer "_s, flaws);
    const JsonArray subjects = credential[u"credentialSubject"].asList();
    flaws.require(!subjects.empty() && std::ranges::all_of(subjects, isSubject), u"credentialSubject"_s);
}

// --- dates

/// https://www.w3.org/TR/2025/REC-vc-data-model-2.0-20250515/#validity-period
static void checkPeriod(const JsonValue& credential, Flaws flaws)
{
    flaws.checkDate(credential[u"validFrom"], u"validFrom"_s, DateForm::IsoWithZone);
    flaws.checkDate(credential[u"validUntil"], u"validUntil"_s, DateForm::IsoWithZone);
    const auto from = fields::date(credential[u"validFrom"]);
    const auto until = fields::date(credential[u"validUntil"]);
    flaws.require(!from || !until || from->utc <= until->utc, u"validUntil (before validFrom)"_s);
}

// --- what hangs on it

enum class NeedsId { Yes, No };

static void checkEach(const JsonValue& credential, const QString& name, NeedsId needsId, Flaws flaws)
{
    for (const JsonValue& part : credential[name].asList()) {
        flaws.require(isTypeFine(part), name + u" type"_s);
        flaws.require(isIdFine(part) && (needsId == NeedsId::No || has(part, u"id")), name + u" id"_s);
    }
}

// --- all of it

bool followsDataModel2(const JsonValue& credential)
{
    const QStringList contexts = contextAddresses(credential);
    return std::ranges::any_of(contexts, isVc2Context) || std::ranges::none_of(contexts, isVc1Context);
}

QStringList credentialStructureFlaws(const JsonValue& credential)
{
    QStringList names;
    Flaws flaws(names);
    flaws.require(areContextsFine(credential), u"@context"_s);
    flaws.require(isTypeFine(credential) && fields::types(credential).contains("VerifiableCredential"_L1), u"type"_s);
    flaws.require(isIdFine(credential), u"id"_s);
    checkTexts(credential, {}, flaws);
    checkParties(credential, flaws);
    checkPeriod(credential, flaws);
    checkEach(credential, u"credentialStatus"_s, NeedsId::No, flaws);
    checkEach(credential, u"credentialSchema"_s, NeedsId::Yes, flaws);
    for (const QString& name : { u"refreshService"_s, u"termsOfUse"_s, u"evidence"_s, u"proof"_s })
        checkEach(credential, name, NeedsId::No, flaws);
    return names;
}

QStringList presentationStructureFlaws(const JsonValue& presentation)
{
    QStringList names;
    Flaws flaws(names);
    flaws.require(areContextsFine(presentation), u"@context"_s);
    flaws.require(
        isTypeFine(presentation) && fields::types(presentation).contains("VerifiablePresentation"_L1), u"type"_s);
    flaws.require(isIdFine(presentation), u"id"_s);
    flaws.require(!has(presentation, u"holder") || isParty(presentation[u"holder"]), u"holder"_s);
    const auto isObject = [](const JsonValue& member) { return member.isObject(); };
    flaws.require(
        std::ranges::all_of(presentation[u"verifiableCredential"].asList(), isObject), u"verifiableCredential"_s);
    checkEach(presentation, u"proof"_s, NeedsId::No, flaws);
    return names;
}

} // namespace besace
