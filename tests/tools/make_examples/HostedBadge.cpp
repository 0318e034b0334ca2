#include "tests/tools/make_examples/HostedBadge.h"

#include "tests/tools/make_examples/Credential.h"
#include "tests/tools/make_examples/JsonBuilder.h"
#include "tests/tools/make_examples/Securing.h"

using namespace Qt::StringLiterals;

namespace besace::examples {

namespace {

const QString context = u"https://w3id.org/openbadges/v2"_s;

JsonValue profile(const HostedGrant& grant)
{
    return object({
        { u"@context"_s, context },
        { u"id"_s, issuerUrl(grant.site) },
        { u"type"_s, u"Profile"_s },
        { u"name"_s, grant.organisation },
        { u"url"_s, grant.site },
        { u"email"_s, u"badges@"_s + grant.site.mid(8) },
    });
}

JsonValue alignments(const HostedGrant& grant)
{
    JsonArray values;
    for (const QString& skill : grant.award.skills)
        values.push_back(object({
            { u"targetName"_s, skill },
            { u"targetUrl"_s, grant.site + u"/competences#"_s + QString::number(values.size() + 1) },
        }));
    return values;
}

JsonValue badgeClass(const HostedGrant& grant)
{
    const QString url = grant.site + u"/badges/"_s + grant.award.slug;
    return object({
        { u"@context"_s, context },
        { u"id"_s, url },
        { u"type"_s, u"BadgeClass"_s },
        { u"name"_s, grant.award.name },
        { u"description"_s, grant.award.description },
        { u"image"_s, url + u"/image.png"_s },
        { u"criteria"_s, object({ { u"narrative"_s, grant.award.criteria } }) },
        { u"tags"_s, strings(grant.award.skills) },
        { u"alignment"_s, alignments(grant) },
        { u"issuer"_s, profile(grant) },
    });
}

JsonValue recipient(const HostedGrant& grant)
{
    const QString salt = saltFor(grant.award.slug);
    return object({
        { u"type"_s, u"email"_s },
        { u"hashed"_s, JsonValue(true) },
        { u"salt"_s, salt },
        { u"identity"_s, hashedIdentity(grant.recipient, salt) },
    });
}

} // namespace

QString assertionUrl(const HostedGrant& grant) { return grant.site + u"/remises/"_s + grant.award.slug; }

QString issuerUrl(const QString& site) { return site + u"/organisme"_s; }

JsonValue makeAssertion(const HostedGrant& grant)
{
    return object({
        { u"@context"_s, context },
        { u"id"_s, assertionUrl(grant) },
        { u"type"_s, u"Assertion"_s },
        { u"recipient"_s, recipient(grant) },
        { u"badge"_s, badgeClass(grant) },
        { u"verification"_s, object({ { u"type"_s, u"HostedBadge"_s } }) },
        { u"issuedOn"_s, grant.issuedOn },
    });
}

void host(const HostedGrant& grant, Mirror& mirror)
{
    mirror.answer(assertionUrl(grant), makeAssertion(grant));
    mirror.answer(grant.site + u"/badges/"_s + grant.award.slug, badgeClass(grant));
    mirror.answer(issuerUrl(grant.site), profile(grant));
}

} // namespace besace::examples
