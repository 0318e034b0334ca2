#include "tests/tools/make_examples/Credential.h"

#include <QCryptographicHash>
#include <QUuid>

#include "tests/tools/make_examples/JsonBuilder.h"
#include "tests/tools/make_examples/Securing.h"

using namespace Qt::StringLiterals;

namespace besace::examples {

namespace {

JsonValue alignments(const Award& award, const QString& site)
{
    JsonArray values;
    for (const QString& skill : award.skills)
        values.push_back(object({
            { u"type"_s, list({ u"Alignment"_s }) },
            { u"targetName"_s, skill },
            { u"targetUrl"_s, site + u"/competences#"_s + QString::number(values.size() + 1) },
        }));
    return values;
}

JsonValue achievement(const Award& award, const QString& site)
{
    return object({
        { u"id"_s, site + u"/badges/"_s + award.slug },
        { u"type"_s, list({ u"Achievement"_s }) },
        { u"achievementType"_s, award.type },
        { u"inLanguage"_s, u"fr"_s },
        { u"name"_s, award.name },
        { u"description"_s, award.description },
        { u"criteria"_s, object({ { u"narrative"_s, award.criteria } }) },
        { u"alignment"_s, alignments(award, site) },
        { u"tag"_s, strings(award.skills) },
    });
}

JsonValue identity(const Grant& grant)
{
    const QString salt = saltFor(grant.award.slug);
    return object({
        { u"type"_s, u"IdentityObject"_s },
        { u"identityType"_s, u"emailAddress"_s },
        { u"hashed"_s, JsonValue(true) },
        { u"salt"_s, salt },
        { u"identityHash"_s, hashedIdentity(grant.recipient, salt) },
    });
}

JsonValue subject(const Grant& grant)
{
    const JsonValue value = object({
        { u"type"_s, list({ u"AchievementSubject"_s }) },
        { u"identifier"_s, list({ identity(grant) }) },
        { u"achievement"_s, achievement(grant.award, grant.organisation.site) },
    });
    return grant.award.story.isEmpty() ? value : with(value, u"narrative"_s, grant.award.story);
}

} // namespace

JsonValue makeCredential(const Grant& grant)
{
    const Organisation& organisation = grant.organisation;
    JsonValue credential = object({
        { u"@context"_s,
            strings({ u"https://www.w3.org/ns/credentials/v2"_s,
                u"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"_s }) },
        { u"id"_s, urnUuid(grant.award.slug) },
        { u"type"_s, strings({ u"VerifiableCredential"_s, u"OpenBadgeCredential"_s }) },
        { u"name"_s, grant.award.name },
        { u"issuer"_s,
            object({
                { u"id"_s, organisation.id },
                { u"type"_s, list({ u"Profile"_s }) },
                { u"name"_s, organisation.name },
                { u"url"_s, organisation.site },
            }) },
        { u"validFrom"_s, grant.validFrom },
        { u"credentialSubject"_s, subject(grant) },
    });
    if (!grant.validUntil.isEmpty())
        credential = with(credential, u"validUntil"_s, grant.validUntil);
    if (!grant.statuses.empty())
        credential = with(credential, u"credentialStatus"_s, list(grant.statuses));
    return credential;
}

QString urnUuid(const QString& name)
{
    static const QUuid space(u"{6ba7b811-9dad-11d1-80b4-00c04fd430c8}"_s); // RFC 4122: names that are URLs
    const QUuid uuid = QUuid::createUuidV5(space, u"https://besace.example/examples/"_s + name);
    return u"urn:uuid:"_s + uuid.toString(QUuid::WithoutBraces);
}

QString saltFor(const QString& name)
{
    const QByteArray digest = QCryptographicHash::hash("salt of " + name.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.first(8).toHex());
}

} // namespace besace::examples
