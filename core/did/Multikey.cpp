#include "core/did/Multikey.h"

#include "core/base/Encoding.h"
#include "core/base/Jcs.h"
#include "core/base/Limits.h"
#include "core/jose/Jwk.h"

using namespace Qt::StringLiterals;

namespace besace::did {

namespace {

using crypto::PublicKey;

Error malformed(const QString& detail) { return { Error::Code::Malformed, u"multikey: "_s + detail }; }

// https://github.com/multiformats/multicodec/blob/master/table.csv
enum class Codec : quint32 {
    Secp256k1 = 0xe7,
    X25519 = 0xec,
    Ed25519 = 0xed,
    P256 = 0x1200,
    P384 = 0x1201,
    Rsa = 0x1205,
    FirstSecret = 0x1300, ///< Ed25519; up to 0x1310 the table lists secret keys only
    LastSecret = 0x1310,
    Jwk = 0xeb51,
};

// https://w3c-ccg.github.io/did-key-spec/: "the raw bytes of the compressed public key" for every curve.
Result<Multikey> fromCompressedPoint(PublicKey::Type curve, const QByteArray& bytes)
{
    if (bytes.startsWith('\x04'))
        return malformed(u"an uncompressed point"_s);
    const Result<PublicKey> key = PublicKey::fromEcPoint(curve, bytes);
    if (!key)
        return key.error();
    return Multikey { *key, {} };
}

Result<Multikey> withoutJwk(const Result<PublicKey>& key)
{
    if (!key)
        return key.error();
    return Multikey { *key, {} };
}

// The bytes are the name in a did:key, so only the canonical form of the JWK is taken.
Result<Multikey> fromJwk(const QByteArray& bytes)
{
    if (bytes.size() > limits::maxKeyTextChars)
        return Error { Error::Code::TooLarge, u"JWK"_s };
    const Result<JsonValue> jwk = parseJson(bytes);
    if (!jwk)
        return jwk.error();
    if (canonicalizeJson(*jwk) != bytes)
        return malformed(u"JWK is not canonical"_s);
    const Result<PublicKey> key = jose::parseJwk(*jwk);
    if (!key)
        return key.error();
    return Multikey { *key, *jwk };
}

Result<Multikey> unknownCodec(quint32 code)
{
    if (code >= static_cast<quint32>(Codec::FirstSecret) && code <= static_cast<quint32>(Codec::LastSecret))
        return malformed(u"a secret key"_s);
    return Error { Error::Code::Unsupported, u"multicodec 0x"_s + QString::number(code, 16) };
}

} // namespace

Result<Multikey> decodeMultikey(const QString& multibase)
{
    if (!multibase.startsWith(u'z') && !multibase.startsWith(u'u'))
        return malformed(u"neither base58btc nor base64url"_s);
    if (multibase.size() > limits::maxKeyTextChars)
        return Error { Error::Code::TooLarge, u"multikey"_s };
    const Result<QByteArray> bytes = decodeMultibase(multibase.toUtf8());
    if (!bytes)
        return bytes.error();
    const Result<Multicodec> codec = decodeMulticodec(*bytes);
    if (!codec)
        return codec.error();
    switch (static_cast<Codec>(codec->code)) {
    case Codec::Ed25519:
        return withoutJwk(PublicKey::fromEd25519(codec->bytes));
    case Codec::P256:
        return fromCompressedPoint(PublicKey::Type::P256, codec->bytes);
    case Codec::P384:
        return fromCompressedPoint(PublicKey::Type::P384, codec->bytes);
    case Codec::Secp256k1:
        return fromCompressedPoint(PublicKey::Type::Secp256k1, codec->bytes);
    case Codec::Rsa:
        return withoutJwk(PublicKey::fromRsaPkcs1(codec->bytes));
    case Codec::Jwk:
        return fromJwk(codec->bytes);
    case Codec::X25519:
        return Error { Error::Code::Unsupported, u"X25519 keys cannot sign"_s };
    default:
        return unknownCodec(codec->code);
    }
}

Result<crypto::PublicKey> parseMultikey(const QString& multibase)
{
    const Result<Multikey> multikey = decodeMultikey(multibase);
    if (!multikey)
        return multikey.error();
    return multikey->key;
}

} // namespace besace::did
