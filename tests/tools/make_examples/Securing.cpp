#include "tests/tools/make_examples/Securing.h"

#include "core/base/Encoding.h"
#include "core/base/Jcs.h"

#include <QCryptographicHash>
#include <QDateTime>

#include "tests/tools/make_examples/JsonBuilder.h"

using namespace Qt::StringLiterals;

namespace besace::examples {

namespace {

QByteArray sha256(const QByteArray& bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

JsonValue seconds(const JsonValue& dateTime)
{
    return JsonValue(QDateTime::fromString(dateTime.toString(), Qt::ISODate).toSecsSinceEpoch());
}

} // namespace

JsonValue withJcsProof(
    const JsonValue& credential, const TestKey& key, const QString& verificationMethod, const QString& created)
{
    const JsonValue options = object({
        { u"type"_s, u"DataIntegrityProof"_s },
        { u"cryptosuite"_s, u"eddsa-jcs-2022"_s },
        { u"created"_s, created },
        { u"verificationMethod"_s, verificationMethod },
        { u"proofPurpose"_s, u"assertionMethod"_s },
        { u"@context"_s, credential[u"@context"] },
    });
    const QByteArray hashData = sha256(canonicalizeJson(options)) + sha256(canonicalizeJson(credential));
    const QString value = u'z' + QString::fromLatin1(encodeBase58(key.sign(hashData)));
    return with(credential, u"proof"_s, with(options, u"proofValue"_s, value));
}

QByteArray asVcJwt(const JsonValue& credential, const TestKey& key, const QString& keyId)
{
    const JsonValue header = object({ { u"alg"_s, key.algorithm() }, { u"kid"_s, keyId }, { u"typ"_s, u"JWT"_s } });
    const JsonValue issuer = credential[u"issuer"];
    JsonValue claims = with(credential, u"iss"_s, issuer.isObject() ? issuer[u"id"] : issuer);
    claims = with(claims, u"jti"_s, credential[u"id"]);
    claims = with(claims, u"nbf"_s, seconds(credential[u"validFrom"]));
    if (!credential[u"validUntil"].isNull())
        claims = with(claims, u"exp"_s, seconds(credential[u"validUntil"]));
    if (!credential[u"credentialSubject"][u"id"].isNull())
        claims = with(claims, u"sub"_s, credential[u"credentialSubject"][u"id"]);
    const QByteArray signingInput = encodeBase64Url(toJson(header)) + '.' + encodeBase64Url(toJson(claims));
    return signingInput + '.' + encodeBase64Url(key.sign(signingInput));
}

QString hashedIdentity(const QString& identity, const QString& salt)
{
    return u"sha256$"_s + QString::fromLatin1(sha256((identity + salt).toUtf8()).toHex());
}

} // namespace besace::examples
