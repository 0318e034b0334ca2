#include "core/badge/JsonFields.h"

#include "core/badge/DataUri.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace::fields {

static const JsonValue& nothing()
{
    static const JsonValue null;
    return null;
}

const JsonValue& single(const JsonValue& value)
{
    if (!value.isArray())
        return value;
    const auto it = std::ranges::find_if(value.array(), [](const JsonValue& element) { return !element.isNull(); });
    return it == value.array().end() ? nothing() : *it;
}

const JsonValue& any(const JsonValue& object, std::initializer_list<QStringView> keys)
{
    for (const QStringView key : keys) {
        if (const JsonValue& member = object[key]; !member.isNull())
            return member;
    }
    return nothing();
}

bool isEmpty(const JsonValue& value)
{
    switch (value.type()) {
    case JsonValue::Type::Null:
        return true;
    case JsonValue::Type::String:
        return value.toString().trimmed().isEmpty();
    case JsonValue::Type::Array:
        return single(value).isNull();
    case JsonValue::Type::Object:
        return value.object().isEmpty();
    default:
        return false;
    }
}

QString string(const JsonValue& value)
{
    const JsonValue& one = single(value);
    if (one.isNumber())
        return QString::fromLatin1(one.toNumber().text);
    return text(one).plain;
}

// --- texts

/// BCP 47, as far as a JSON-LD language map shows: https://www.w3.org/TR/json-ld11/#dfn-language-map
static bool isLanguage(const QString& key)
{
    static const QRegularExpression form(u"^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$"_s);
    return key.size() <= 35 && form.match(key).hasMatch();
}

static void addTranslation(Text& text, const QString& language, const QString& words)
{
    if (words.isEmpty())
        return;
    if (!language.isEmpty() && !text.translations.contains(language))
        text.translations.insert(language, words);
    if (text.plain.isEmpty())
        text.plain = words;
}

static void addLanguageMap(Text& text, const JsonObject& map)
{
    if (const QString words = single(map[u"@none"]).toString(); !words.isEmpty())
        text.plain = words;
    for (const auto& [key, value] : map) {
        if (isLanguage(key))
            addTranslation(text, key, single(value).toString());
    }
}

static void addText(Text& text, const JsonValue& value)
{
    if (value.isString() && text.plain.isEmpty())
        text.plain = value.toString();
    else if (value[u"@value"].isString())
        addTranslation(text, value[u"@language"].toString(), value[u"@value"].toString());
    else if (value.isObject())
        addLanguageMap(text, value.object());
}

Text text(const JsonValue& value)
{
    Text read;
    for (const JsonValue& element : value.asList())
        addText(read, element);
    // What has no stated language comes first, wherever it stood.
    for (const JsonValue& element : value.asList()) {
        const JsonValue& words = element.isString() ? element : element[u"@value"];
        if (words.isString() && !words.toString().isEmpty() && !element[u"@language"].isString()) {
            read.plain = words.toString();
            break;
        }
    }
    return read;
}

// --- addresses and lists

QString identifier(const JsonValue& value)
{
    const JsonValue& one = single(value);
    return one.isString() ? one.toString() : single(any(one, { u"id", u"@id" })).toString();
}

bool isEmbedded(const JsonValue& value)
{
    const JsonObject& members = single(value).object();
    return std::ranges::any_of(members, [](const JsonObject::Member& member) {
        static const QStringList linking { u"id"_s, u"@id"_s, u"type"_s, u"@type"_s, u"@context"_s };
        return !linking.contains(member.key);
    });
}

QStringList types(const JsonValue& object) { return any(object, { u"type", u"@type" }).strings(); }

QStringList strings(const JsonValue& value)
{
    QStringList found;
    for (const JsonValue& element : value.asList()) {
        if (const QString words = string(element).trimmed(); !words.isEmpty())
            found.append(words);
    }
    return found;
}

std::optional<double> number(const JsonValue& value)
{
    const JsonValue& one = single(value);
    if (one.isNumber())
        return one.toDouble();
    bool isNumber = false;
    const double parsed = one.toString().toDouble(&isNumber);
    return isNumber && qIsFinite(parsed) ? std::optional(parsed) : std::nullopt;
}

bool flag(const JsonValue& value)
{
    const JsonValue& one = single(value);
    return one.toBool() || one.toString().compare("true"_L1, Qt::CaseInsensitive) == 0;
}

// --- dates

static Result<Instant> parseDate(const JsonValue& value)
{
    if (value.isNumber())
        return instantFromEpoch(value.toDouble());
    const QString written = string(value).trimmed();
    // Nine digits and more: eight could be a date without hyphens.
    static const QRegularExpression digits(u"^[0-9]{9,12}$"_s);
    if (digits.match(written).hasMatch())
        return instantFromEpoch(written.toDouble());
    return parseInstant(written);
}

std::optional<Instant> date(const JsonValue& value)
{
    const JsonValue& one = single(value);
    if (one.isNull())
        return std::nullopt;
    const Result<Instant> read = parseDate(one);
    return read ? std::optional(*read) : std::nullopt;
}

// --- pictures

bool isWebAddress(QStringView address)
{
    return address.startsWith("http://"_L1, Qt::CaseInsensitive)
        || address.startsWith("https://"_L1, Qt::CaseInsensitive);
}

QString absolute(const QString& address, const QUrl& base)
{
    if (base.isEmpty() || address.isEmpty() || !QUrl(address).isRelative())
        return address;
    const QUrl resolved = base.resolved(QUrl(address));
    return resolved.isValid() ? resolved.toString() : address;
}

Image image(const JsonValue& value, const QUrl& base)
{
    const JsonValue& one = single(value);
    Image read;
    read.caption = string(one[u"caption"]);
    const QString address = absolute(identifier(one).trimmed(), base);
    if (const std::optional<DataUri> carried = readDataUri(address))
        read.bytes = carried->bytes;
    else if (isWebAddress(address))
        read.url = address;
    return read;
}

} // namespace besace::fields
