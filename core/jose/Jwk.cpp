#include "core/jose/Jwk.h"

#include "core/base/Encoding.h"
#include "core/base/Jcs.h"
#include "core/base/Limits.h"
#include "core/crypto/Signature.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace::jose {

namespace {

using crypto::PublicKey;

Error malformed(const QString& detail) { return { Error::Code::Malformed, u"JWK: "_s + detail }; }
Error unsupported(const QString& detail) { return { Error::Code::Unsupported, u"JWK: "_s + detail }; }

// RFC 7518, sections 6.2.2, 6.3.2 and 6.4.1; `priv` is what newer key types call it (RFC 9864 and its neighbours).
const QStringList& secretMembers()
{
    static const QStringList names = { u"d"_s, u"p"_s, u"q"_s, u"dp"_s, u"dq"_s, u"qi"_s, u"oth"_s, u"k"_s, u"priv"_s };
    return names;
}

Result<QByteArray> bytesOf(const JsonValue& jwk, QStringView name)
{
    const JsonValue& value = jwk[name];
    Result<QByteArray> bytes = decodeBase64Url(value.toString().toUtf8());
    if (!value.isString() || !bytes || bytes->isEmpty())
        return malformed(name.toString());
    return bytes;
}

Result<PublicKey> parseOkp(const JsonValue& jwk)
{
    if (jwk[u"crv"].toString() != u"Ed25519")
        return unsupported(u"crv "_s + jwk[u"crv"].toString().left(40));
    const Result<QByteArray> x = bytesOf(jwk, u"x");
    if (!x)
        return x.error();
    return PublicKey::fromEd25519(*x);
}

std::optional<PublicKey::Type> curveNamed(const QString& name)
{
    if (name == u"P-256")
        return PublicKey::Type::P256;
    if (name == u"P-384")
        return PublicKey::Type::P384;
    if (name == u"secp256k1")
        return PublicKey::Type::Secp256k1;
    return std::nullopt;
}

Result<PublicKey> parseEc(const JsonValue& jwk)
{
    const auto curve = curveNamed(jwk[u"crv"].toString());
    if (!curve)
        return unsupported(u"crv "_s + jwk[u"crv"].toString().left(40));
    const Result<QByteArray> x = bytesOf(jwk, u"x");
    const Result<QByteArray> y = bytesOf(jwk, u"y");
    if (!x || !y)
        return malformed(u"x or y"_s);
    return PublicKey::fromEcCoordinates(*curve, *x, *y);
}

Result<PublicKey> parseRsa(const JsonValue& jwk)
{
    const Result<QByteArray> modulus = bytesOf(jwk, u"n");
    const Result<QByteArray> exponent = bytesOf(jwk, u"e");
    if (!modulus || !exponent)
        return malformed(u"n or e"_s);
    return PublicKey::fromRsa(*modulus, *exponent);
}

Result<PublicKey> parseKeyMaterial(const JsonValue& jwk)
{
    const QString type = jwk[u"kty"].toString();
    if (type == u"OKP")
        return parseOkp(jwk);
    if (type == u"EC")
        return parseEc(jwk);
    if (type == u"RSA")
        return parseRsa(jwk);
    if (type.isEmpty())
        return malformed(u"kty"_s);
    return unsupported(u"kty "_s + type.left(40));
}

// RFC 7517, section 4.3: an array of different strings.
bool allowsVerifying(const JsonValue& operations)
{
    QStringList names = operations.strings();
    const bool wellFormed = operations.isArray() && static_cast<size_t>(names.size()) == operations.array().size();
    return wellFormed && names.removeDuplicates() == 0 && names.contains(u"verify"_s);
}

/// Whether `use`, `key_ops` and `alg` let the key verify signatures.
Result<void> checkUse(const JsonValue& jwk, PublicKey::Type type)
{
    const JsonObject& members = jwk.object();
    if (const JsonValue* use = members.find(u"use"); use && use->toString() != u"sig")
        return malformed(u"use is not sig"_s);
    if (const JsonValue* operations = members.find(u"key_ops"); operations && !allowsVerifying(*operations))
        return malformed(u"key_ops without verify"_s);
    if (const JsonValue* name = members.find(u"alg")) {
        const auto algorithm = crypto::signatureAlgorithm(name->toString());
        if (!algorithm || !crypto::fits(*algorithm, type))
            return malformed(u"alg is not the key's"_s);
    }
    return {};
}

QStringList requiredMembers(const QString& keyType)
{
    if (keyType == u"EC")
        return { u"crv"_s, u"kty"_s, u"x"_s, u"y"_s };
    if (keyType == u"OKP")
        return { u"crv"_s, u"kty"_s, u"x"_s };
    if (keyType == u"RSA")
        return { u"e"_s, u"kty"_s, u"n"_s };
    return {};
}

} // namespace

bool isPrivate(const JsonValue& jwk)
{
    const auto has = [&jwk](const QString& name) { return jwk.object().contains(name); };
    return jwk[u"kty"].toString() == u"oct" || std::ranges::any_of(secretMembers(), has);
}

Result<PublicKey> parseJwk(const JsonValue& jwk)
{
    if (!jwk.isObject())
        return malformed(u"no object"_s);
    if (isPrivate(jwk))
        return malformed(u"holds private members"_s);
    Result<PublicKey> key = parseKeyMaterial(jwk);
    if (!key)
        return key;
    if (const Result<void> checked = checkUse(jwk, key->type()); !checked)
        return checked.error();
    return key;
}

bool permitsAlgorithm(const JsonValue& jwk, QStringView joseName)
{
    const JsonValue* own = jwk.object().find(u"alg");
    const auto wanted = crypto::signatureAlgorithm(joseName);
    return wanted && (!own || crypto::signatureAlgorithm(own->toString()) == wanted);
}

// https://www.rfc-editor.org/rfc/rfc7638#section-3
QByteArray thumbprint(const JsonValue& jwk)
{
    const QStringList names = requiredMembers(jwk[u"kty"].toString());
    JsonObject required;
    for (const QString& name : names) {
        if (!jwk[name].isString())
            return {};
        required.insert(name, jwk[name]);
    }
    if (required.isEmpty())
        return {};
    return encodeBase64Url(crypto::sha256(canonicalizeJson(JsonValue(std::move(required)))));
}

} // namespace besace::jose
