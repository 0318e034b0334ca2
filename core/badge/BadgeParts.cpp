#include "core/badge/BadgeParts.h"

#include "core/badge/JsonFields.h"

using namespace Qt::StringLiterals;

namespace besace {

Profile readProfile(const JsonValue& value)
{
    const JsonValue& profile = fields::single(value);
    Profile read;
    read.id = fields::identifier(profile);
    read.name = fields::text(profile[u"name"]);
    read.description = fields::text(profile[u"description"]);
    read.url = fields::identifier(profile[u"url"]);
    read.email = fields::string(profile[u"email"]);
    read.telephone = fields::string(fields::any(profile, { u"phone", u"telephone" }));
    read.image = fields::image(fields::any(profile, { u"image", u"iconUrl" }));
    return read;
}

static Alignment readAlignment(const JsonValue& value)
{
    Alignment read;
    read.targetUrl
        = value.isString() ? value.toString() : fields::identifier(fields::any(value, { u"targetUrl", u"url" }));
    read.targetName = fields::text(fields::any(value, { u"targetName", u"name" }));
    read.targetDescription = fields::text(fields::any(value, { u"targetDescription", u"description" }));
    read.targetFramework = fields::string(value[u"targetFramework"]);
    read.targetCode = fields::string(value[u"targetCode"]);
    read.targetType = fields::string(value[u"targetType"]);
    return read;
}

QList<Alignment> readAlignments(const JsonValue& value)
{
    QList<Alignment> read;
    for (const JsonValue& element : value.asList()) {
        const Alignment alignment = readAlignment(element);
        if (alignment != Alignment {})
            read.append(alignment);
    }
    return read;
}

static Evidence readOneEvidence(const JsonValue& value, const QUrl& base)
{
    Evidence read;
    read.id = fields::absolute(fields::identifier(value), base);
    read.name = fields::text(value[u"name"]);
    read.description = fields::text(value[u"description"]);
    read.narrative = fields::text(value[u"narrative"]);
    read.genre = fields::string(value[u"genre"]);
    read.audience = fields::text(value[u"audience"]);
    return read;
}

QList<Evidence> readEvidence(const JsonValue& value, const QUrl& base)
{
    QList<Evidence> read;
    for (const JsonValue& element : value.asList()) {
        const Evidence evidence = readOneEvidence(element, base);
        if (evidence != Evidence {})
            read.append(evidence);
    }
    return read;
}

Criteria readCriteria(const JsonValue& value, const QUrl& base)
{
    const JsonValue& criteria = fields::single(value);
    Criteria read;
    read.id = fields::absolute(fields::identifier(criteria).trimmed(), base);
    read.narrative = fields::text(criteria[u"narrative"]);
    return read;
}

static bool looksHashed(const QString& identity) { return identity.contains(u'$') && !identity.contains(u'@'); }

std::optional<Recipient> readRecipient(const JsonValue& value)
{
    const JsonValue& recipient = fields::single(value);
    Recipient read;
    read.identity = recipient.isString() ? recipient.toString() : fields::string(recipient[u"identity"]);
    if (read.identity.isEmpty())
        return std::nullopt;
    const QStringList types = fields::types(recipient);
    read.type = types.isEmpty() ? u"email"_s : types.constFirst();
    read.salt = fields::string(recipient[u"salt"]);
    read.hashed = recipient.isString() ? looksHashed(read.identity) : fields::flag(recipient[u"hashed"]);
    return read;
}

} // namespace besace
