#pragma once

#include "core/badge/Badge.h"

/// A badge's fields as JSON, for expectations in files: what is empty is left out, a text in one language is a string,
/// carried pictures are hexadecimal.
namespace besace {

class BadgeAsJson {
public:
    static JsonValue of(const Badge& badge);

private:
    JsonObject m_members;

    BadgeAsJson& add(const char* key, const JsonValue& value);
    BadgeAsJson& add(const char* key, const QString& text);
    BadgeAsJson& add(const char* key, const QStringList& texts);
    BadgeAsJson& add(const char* key, const Text& text);
    BadgeAsJson& add(const char* key, bool flag);
    BadgeAsJson& add(const char* key, const std::optional<Instant>& instant);
    BadgeAsJson& add(const char* key, const std::optional<double>& number);
    template <typename T>
    BadgeAsJson& addEach(const char* key, const QList<T>& list);

    static JsonValue value(const Image& image);
    static JsonValue value(const Profile& profile);
    static JsonValue value(const Alignment& alignment);
    static JsonValue value(const Evidence& evidence);
    static JsonValue value(const BadgeResult& result);
    static JsonValue value(const Endorsement& endorsement);
    static JsonValue value(const Criteria& criteria);
    static JsonValue value(const Achievement& achievement);
    static JsonValue value(const Recipient& recipient);
    static JsonValue value(const StatusEntry& status);
};

inline BadgeAsJson& BadgeAsJson::add(const char* key, const JsonValue& value)
{
    const bool isEmpty = value.isNull() || (value.isObject() && value.object().isEmpty());
    if (!isEmpty)
        m_members.insert(QString::fromLatin1(key), value);
    return *this;
}

inline BadgeAsJson& BadgeAsJson::add(const char* key, const QString& text)
{
    return add(key, text.isEmpty() ? JsonValue() : JsonValue(text));
}

inline BadgeAsJson& BadgeAsJson::add(const char* key, const QStringList& texts)
{
    return add(key, texts.isEmpty() ? JsonValue() : JsonValue(JsonArray(texts.begin(), texts.end())));
}

inline BadgeAsJson& BadgeAsJson::add(const char* key, const Text& text)
{
    if (text.translations.isEmpty())
        return add(key, text.plain);
    JsonObject languages;
    languages.insert(QStringLiteral("plain"), text.plain);
    for (auto it = text.translations.cbegin(); it != text.translations.cend(); ++it)
        languages.insert(it.key(), it.value());
    return add(key, JsonValue(languages));
}

inline BadgeAsJson& BadgeAsJson::add(const char* key, bool flag)
{
    return add(key, flag ? JsonValue(true) : JsonValue());
}

inline BadgeAsJson& BadgeAsJson::add(const char* key, const std::optional<Instant>& instant)
{
    if (!instant)
        return *this;
    QStringList notes;
    if (!instant->hasZone)
        notes.append(QStringLiteral("no zone"));
    if (instant->dateOnly)
        notes.append(QStringLiteral("date only"));
    const QString note = notes.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(notes.join(QStringLiteral(", ")));
    return add(key, toIso(instant->utc) + note);
}

inline BadgeAsJson& BadgeAsJson::add(const char* key, const std::optional<double>& number)
{
    return add(key, number ? JsonValue(JsonNumber { QByteArray::number(*number), *number }) : JsonValue());
}

template <typename T>
BadgeAsJson& BadgeAsJson::addEach(const char* key, const QList<T>& list)
{
    JsonArray values;
    for (const T& element : list)
        values.push_back(value(element));
    return add(key, values.empty() ? JsonValue() : JsonValue(values));
}

inline JsonValue BadgeAsJson::value(const Image& image)
{
    return BadgeAsJson()
        .add("url", image.url)
        .add("bytes", QString::fromLatin1(image.bytes.toHex()))
        .add("caption", image.caption)
        .m_members;
}

inline JsonValue BadgeAsJson::value(const Profile& profile)
{
    return BadgeAsJson()
        .add("id", profile.id)
        .add("name", profile.name)
        .add("description", profile.description)
        .add("url", profile.url)
        .add("email", profile.email)
        .add("telephone", profile.telephone)
        .add("image", value(profile.image))
        .m_members;
}

inline JsonValue BadgeAsJson::value(const Alignment& alignment)
{
    return BadgeAsJson()
        .add("targetUrl", alignment.targetUrl)
        .add("targetName", alignment.targetName)
        .add("targetDescription", alignment.targetDescription)
        .add("targetFramework", alignment.targetFramework)
        .add("targetCode", alignment.targetCode)
        .add("targetType", alignment.targetType)
        .m_members;
}

inline JsonValue BadgeAsJson::value(const Evidence& evidence)
{
    return BadgeAsJson()
        .add("id", evidence.id)
        .add("name", evidence.name)
        .add("description", evidence.description)
        .add("narrative", evidence.narrative)
        .add("genre", evidence.genre)
        .add("audience", evidence.audience)
        .m_members;
}

inline JsonValue BadgeAsJson::value(const BadgeResult& result)
{
    return BadgeAsJson()
        .add("name", result.name)
        .add("type", result.type)
        .add("value", result.value)
        .add("achievedLevel", result.achievedLevel)
        .add("status", result.status)
        .m_members;
}

inline JsonValue BadgeAsJson::value(const Endorsement& endorsement)
{
    return BadgeAsJson()
        .add("id", endorsement.id)
        .add("issuer", value(endorsement.issuer))
        .add("comment", endorsement.comment)
        .add("issuedOn", endorsement.issuedOn)
        .m_members;
}

inline JsonValue BadgeAsJson::value(const Criteria& criteria)
{
    return BadgeAsJson().add("id", criteria.id).add("narrative", criteria.narrative).m_members;
}

inline JsonValue BadgeAsJson::value(const Achievement& achievement)
{
    return BadgeAsJson()
        .add("id", achievement.id)
        .add("name", achievement.name)
        .add("description", achievement.description)
        .add("criteria", value(achievement.criteria))
        .add("image", value(achievement.image))
        .add("type", achievement.type)
        .add("tags", achievement.tags)
        .addEach("alignments", achievement.alignments)
        .add("creditsAvailable", achievement.creditsAvailable)
        .add("fieldOfStudy", achievement.fieldOfStudy)
        .add("specialization", achievement.specialization)
        .add("humanCode", achievement.humanCode)
        .add("version", achievement.version)
        .add("inLanguage", achievement.inLanguage)
        .add("creator", value(achievement.creator))
        .m_members;
}

inline JsonValue BadgeAsJson::value(const Recipient& recipient)
{
    return BadgeAsJson()
        .add("type", recipient.type)
        .add("identity", recipient.identity)
        .add("salt", recipient.salt)
        .add("hashed", recipient.hashed)
        .m_members;
}

inline JsonValue BadgeAsJson::value(const StatusEntry& status)
{
    return BadgeAsJson().add("type", status.type).add("id", status.id).m_members;
}

inline JsonValue BadgeAsJson::of(const Badge& badge)
{
    return BadgeAsJson()
        .add("generation", generationName(badge.generation))
        .add("securing", securingName(badge.securing))
        .add("suite", badge.suite)
        .add("id", badge.id)
        .add("hostedUrl", badge.hostedUrl)
        .add("types", badge.types)
        .add("name", badge.name)
        .add("description", badge.description)
        .add("achievement", value(badge.achievement))
        .add("issuer", value(badge.issuer))
        .add("achievementUrl", badge.achievementUrl)
        .add("issuerUrl", badge.issuerUrl)
        .addEach("recipients", badge.recipients)
        .add("recipientName", badge.recipientName)
        .add("narrative", badge.narrative)
        .add("issuedOn", badge.issuedOn)
        .add("awardedOn", badge.awardedOn)
        .add("validUntil", badge.validUntil)
        .addEach("evidence", badge.evidence)
        .addEach("results", badge.results)
        .add("creditsEarned", badge.creditsEarned)
        .add("licenseNumber", badge.licenseNumber)
        .add("role", badge.role)
        .add("term", badge.term)
        .add("image", value(badge.image))
        .addEach("endorsements", badge.endorsements)
        .addEach("statuses", badge.statuses)
        .add("flaws", badge.flaws)
        .add("unreadableReason", badge.unreadableReason)
        .m_members;
}

} // namespace besace
