#include "tests/tools/make_examples/Issuer.h"

#include "tests/tools/make_examples/JsonBuilder.h"
#include "tests/tools/make_examples/Securing.h"

using namespace Qt::StringLiterals;

namespace besace::examples {

namespace {

JsonValue verificationMethod(const Issuer& issuer)
{
    const bool isEd25519 = issuer.key.type() == TestKey::Type::Ed25519;
    const JsonValue method = object({
        { u"id"_s, issuer.keyId },
        { u"type"_s, isEd25519 ? u"Multikey"_s : u"JsonWebKey"_s },
        { u"controller"_s, issuer.organisation.id },
    });
    return isEd25519 ? with(method, u"publicKeyMultibase"_s, issuer.key.multikey())
                     : with(method, u"publicKeyJwk"_s, issuer.key.jwk());
}

} // namespace

Issuer didWebIssuer(TestKey::Type type, const QString& name, const QString& host)
{
    const QString did = u"did:web:"_s + host;
    return { { did, name, u"https://"_s + host }, TestKey(type, "besace test issuer " + host.toUtf8()),
        did + u"#cle-1"_s };
}

Issuer didKeyIssuer(TestKey::Type type, const QString& name, const QString& host)
{
    const TestKey key(type, "besace test issuer " + host.toUtf8());
    return { { key.didKey(), name, u"https://"_s + host }, key, key.didKey() + u'#' + key.multikey() };
}

void publishKey(const Issuer& issuer, Mirror& mirror)
{
    mirror.answer(issuer.organisation.site + u"/.well-known/did.json"_s,
        object({
            { u"@context"_s,
                strings({ u"https://www.w3.org/ns/did/v1"_s, u"https://w3id.org/security/multikey/v1"_s }) },
            { u"id"_s, issuer.organisation.id },
            { u"verificationMethod"_s, list({ verificationMethod(issuer) }) },
            { u"assertionMethod"_s, strings({ issuer.keyId }) },
        }));
}

QByteArray jcsBadge(const Grant& grant, const Issuer& issuer)
{
    return toJson(withJcsProof(makeCredential(grant), issuer.key, issuer.keyId, grant.validFrom));
}

QByteArray jwtBadge(const Grant& grant, const Issuer& issuer)
{
    return asVcJwt(makeCredential(grant), issuer.key, issuer.keyId);
}

} // namespace besace::examples
