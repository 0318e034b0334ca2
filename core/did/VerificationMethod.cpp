#include "core/base/Encoding.h"
#include "core/did/DidDocument.h"
#include "core/did/Multikey.h"
#include "core/jose/Jwk.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace besace::did {

namespace {

using crypto::PublicKey;
using Type = PublicKey::Type;

Error malformed(const QString& detail) { return { Error::Code::Malformed, u"verification method: "_s + detail }; }

/// A type of verification method, and the one type of key it may hold.
struct MethodType {
    QLatin1StringView name;
    std::optional<Type> keyType; ///< nothing: any
};

// https://www.w3.org/TR/did-spec-registries/#verification-method-types, those that can sign a badge
constexpr std::array<MethodType, 10> methodTypes { {
    { QLatin1StringView("Multikey"), std::nullopt },
    { QLatin1StringView("JsonWebKey"), std::nullopt },
    { QLatin1StringView("JsonWebKey2020"), std::nullopt },
    { QLatin1StringView("Ed25519VerificationKey2020"), Type::Ed25519 },
    { QLatin1StringView("Ed25519VerificationKey2018"), Type::Ed25519 },
    { QLatin1StringView("EcdsaSecp256k1VerificationKey2019"), Type::Secp256k1 },
    { QLatin1StringView("EcdsaSecp256r1VerificationKey2019"), Type::P256 },
    { QLatin1StringView("P256Key2021"), Type::P256 },
    { QLatin1StringView("P384Key2021"), Type::P384 },
    { QLatin1StringView("RsaVerificationKey2018"), Type::Rsa },
} };

/// Whoever publishes the secret half has given the key away.
bool publishesSecret(const JsonObject& members)
{
    return std::ranges::any_of(members, [](const JsonObject::Member& member) {
        return member.key.startsWith(u"privateKey") || member.key.startsWith(u"secretKey");
    });
}

/// What the key is written in, and how it is read.
struct KeyProperty {
    QStringView name;
    Result<Multikey> (*read)(const JsonValue& value, std::optional<Type> keyType);
};

Result<Multikey> plain(const Result<PublicKey>& key)
{
    if (!key)
        return key.error();
    return Multikey { *key, {} };
}

Result<Multikey> fromRawBytes(const Result<QByteArray>& bytes, std::optional<Type> keyType)
{
    if (!bytes)
        return bytes.error();
    if (!keyType)
        return malformed(u"raw bytes without a key type"_s);
    return plain(keyType == Type::Ed25519 ? PublicKey::fromEd25519(*bytes) : PublicKey::fromEcPoint(*keyType, *bytes));
}

Result<Multikey> readMultibase(const JsonValue& value, std::optional<Type>) { return decodeMultikey(value.toString()); }

Result<Multikey> readJwk(const JsonValue& value, std::optional<Type>)
{
    const Result<PublicKey> key = jose::parseJwk(value);
    if (!key)
        return key.error();
    return Multikey { *key, value };
}

Result<Multikey> readBase58(const JsonValue& value, std::optional<Type> keyType)
{
    return fromRawBytes(decodeBase58(value.toString().toUtf8()), keyType);
}

Result<Multikey> readHex(const JsonValue& value, std::optional<Type> keyType)
{
    return fromRawBytes(decodeHex(value.toString().toUtf8()), keyType);
}

Result<Multikey> readPem(const JsonValue& value, std::optional<Type>)
{
    return plain(PublicKey::fromPem(value.toString().toUtf8()));
}

constexpr std::array<KeyProperty, 5> keyProperties { {
    { u"publicKeyMultibase", readMultibase },
    { u"publicKeyJwk", readJwk },
    { u"publicKeyBase58", readBase58 },
    { u"publicKeyHex", readHex },
    { u"publicKeyPem", readPem },
} };

// https://www.w3.org/TR/did-core/#verification-material: no two forms of it in one method, for they may differ.
Result<Multikey> readKey(const JsonObject& members, const MethodType& type)
{
    const auto isThere = [&members](const KeyProperty& property) { return members.contains(property.name); };
    if (std::ranges::count_if(keyProperties, isThere) != 1)
        return malformed(u"not exactly one public key"_s);
    const KeyProperty& property = *std::ranges::find_if(keyProperties, isThere);
    Result<Multikey> read = property.read(members[property.name], type.keyType);
    if (read && type.keyType && read->key.type() != *type.keyType)
        return malformed(u"the key is not of the method's type"_s);
    return read;
}

Result<QString> textOrNothing(const JsonObject& members, QStringView name)
{
    const JsonValue* value = members.find(name);
    if (value && !value->isString())
        return malformed(name.toString() + u" is no text"_s);
    return value ? value->toString() : QString();
}

} // namespace

// https://www.w3.org/TR/did-core/#relative-did-urls
QString absoluteId(const QString& id, const QString& base) { return id.startsWith(u'#') ? base + id : id; }

Result<VerificationMethod> parseVerificationMethod(const JsonValue& value, const QString& base)
{
    const JsonObject& members = value.object();
    const QString id = absoluteId(members[u"id"].toString(), base);
    if (!id.contains(u':'))
        return malformed(u"no id"_s);
    const QStringList names = members[u"type"].strings();
    const auto type = std::ranges::find_if(
        methodTypes, [&names](const MethodType& each) { return names.size() == 1 && names.front() == each.name; });
    if (type == methodTypes.end())
        return Error { Error::Code::Unsupported, u"verification method "_s + names.join(u' ').left(60) };
    if (publishesSecret(members))
        return malformed(u"holds a private key"_s);
    const Result<QString> controller = textOrNothing(members, u"controller");
    const Result<QString> expires = textOrNothing(members, u"expires");
    const Result<QString> revoked = textOrNothing(members, u"revoked");
    if (!controller || !expires || !revoked)
        return malformed(u"controller, expires or revoked is no text"_s);
    const Result<Multikey> read = readKey(members, *type);
    if (!read)
        return read.error();
    return VerificationMethod { id, type->name, *controller, read->key, read->jwk, *expires, *revoked };
}

} // namespace besace::did
