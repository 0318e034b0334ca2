#include "tests/tools/make_examples/TestKey.h"

#include "core/base/Encoding.h"

#include <QCryptographicHash>

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

#include "tests/tools/make_examples/JsonBuilder.h"

using namespace Qt::StringLiterals;

namespace besace::examples {

namespace {

using Type = TestKey::Type;
using Bignum = std::unique_ptr<BIGNUM, decltype(&BN_free)>;
using Group = std::unique_ptr<EC_GROUP, decltype(&EC_GROUP_free)>;
using Point = std::unique_ptr<EC_POINT, decltype(&EC_POINT_free)>;

const unsigned char* unsignedData(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* unsignedData(QByteArray& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }

EVP_PKEY* makeEd25519(const QByteArray& label)
{
    const QByteArray seed = QCryptographicHash::hash(label, QCryptographicHash::Sha256);
    return EVP_PKEY_new_raw_private_key(
        EVP_PKEY_ED25519, nullptr, unsignedData(seed), static_cast<size_t>(seed.size()));
}

QByteArray publicPoint(const EC_GROUP* group, const BIGNUM* scalar)
{
    const Point point(EC_POINT_new(group), &EC_POINT_free);
    EC_POINT_mul(group, point.get(), scalar, nullptr, nullptr, nullptr);
    QByteArray bytes(133, '\0'); // as long as P-521 needs
    bytes.resize(static_cast<qsizetype>(
        EC_POINT_point2oct(group, point.get(), POINT_CONVERSION_UNCOMPRESSED, unsignedData(bytes), 133, nullptr)));
    return bytes;
}

EVP_PKEY* makeEc(int curve, const char* groupName, const QByteArray& label)
{
    const QByteArray digest = QCryptographicHash::hash(label, QCryptographicHash::Sha256);
    const Bignum scalar(BN_bin2bn(unsignedData(digest), static_cast<int>(digest.size()), nullptr), &BN_free);
    const Group group(EC_GROUP_new_by_curve_name(curve), &EC_GROUP_free);
    const QByteArray point = publicPoint(group.get(), scalar.get());

    OSSL_PARAM_BLD* builder = OSSL_PARAM_BLD_new();
    OSSL_PARAM_BLD_push_utf8_string(builder, OSSL_PKEY_PARAM_GROUP_NAME, groupName, 0);
    OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_PRIV_KEY, scalar.get());
    OSSL_PARAM_BLD_push_octet_string(
        builder, OSSL_PKEY_PARAM_PUB_KEY, point.constData(), static_cast<size_t>(point.size()));
    OSSL_PARAM* parameters = OSSL_PARAM_BLD_to_param(builder);
    EVP_PKEY_CTX* context = EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr);
    EVP_PKEY* key = nullptr;
    EVP_PKEY_fromdata_init(context);
    EVP_PKEY_fromdata(context, &key, EVP_PKEY_KEYPAIR, parameters);
    EVP_PKEY_CTX_free(context);
    OSSL_PARAM_free(parameters);
    OSSL_PARAM_BLD_free(builder);
    return key;
}

EVP_PKEY* makeKey(Type type, const QByteArray& label)
{
    switch (type) {
    case Type::Ed25519:
        return makeEd25519(label);
    case Type::P256:
        return makeEc(NID_X9_62_prime256v1, "P-256", label);
    case Type::P521:
        return makeEc(NID_secp521r1, "P-521", label);
    }
    return nullptr;
}

const EVP_MD* messageDigest(Type type)
{
    switch (type) {
    case Type::Ed25519:
        return nullptr;
    case Type::P256:
        return EVP_sha256();
    case Type::P521:
        return EVP_sha512();
    }
    return nullptr;
}

/// https://github.com/multiformats/multicodec: ed25519-pub, p256-pub, p521-pub
QByteArray multicodec(Type type)
{
    switch (type) {
    case Type::Ed25519:
        return "\xed\x01"_ba;
    case Type::P256:
        return "\x80\x24"_ba;
    case Type::P521:
        return "\x82\x24"_ba;
    }
    return {};
}

} // namespace

TestKey::TestKey(Type type, const QByteArray& label) : m_type(type), m_key(makeKey(type, label), &EVP_PKEY_free)
{
    if (!m_key)
        qFatal("no key for %s", label.constData());
}

QString TestKey::algorithm() const
{
    return m_type == Type::Ed25519 ? u"EdDSA"_s : m_type == Type::P256 ? u"ES256"_s : u"ES512"_s;
}

QByteArray TestKey::point(bool compressed) const
{
    QByteArray bytes(133, '\0');
    size_t length = 0;
    EVP_PKEY_get_octet_string_param(m_key.get(), OSSL_PKEY_PARAM_PUB_KEY, unsignedData(bytes), 133, &length);
    bytes.resize(static_cast<qsizetype>(length));
    if (!compressed)
        return bytes;
    const qsizetype field = (bytes.size() - 1) / 2;
    const bool isOdd = (static_cast<unsigned char>(bytes.back()) & 1U) != 0;
    return (isOdd ? "\x03"_ba : "\x02"_ba) + bytes.mid(1, field);
}

QByteArray TestKey::publicBytes() const
{
    if (m_type != Type::Ed25519)
        return point(true);
    QByteArray bytes(32, '\0');
    size_t length = 32;
    EVP_PKEY_get_raw_public_key(m_key.get(), unsignedData(bytes), &length);
    return bytes;
}

QString TestKey::multikey() const
{
    return u'z' + QString::fromLatin1(encodeBase58(multicodec(m_type) + publicBytes()));
}

QString TestKey::didKey() const { return u"did:key:"_s + multikey(); }

JsonValue TestKey::jwk() const
{
    const QByteArray bytes = point(false);
    return object({
        { u"kty"_s, u"EC"_s },
        { u"crv"_s, u"P-256"_s },
        { u"x"_s, QString::fromLatin1(encodeBase64Url(bytes.mid(1, 32))) },
        { u"y"_s, QString::fromLatin1(encodeBase64Url(bytes.mid(33, 32))) },
    });
}

QByteArray TestKey::fixedLength(const QByteArray& derSignature) const
{
    const int field = m_type == Type::P256 ? 32 : 66;
    const unsigned char* position = unsignedData(derSignature);
    ECDSA_SIG* parsed = d2i_ECDSA_SIG(nullptr, &position, static_cast<long>(derSignature.size()));
    QByteArray raw(2 * field, '\0');
    BN_bn2binpad(ECDSA_SIG_get0_r(parsed), unsignedData(raw), field);
    BN_bn2binpad(ECDSA_SIG_get0_s(parsed), unsignedData(raw) + field, field);
    ECDSA_SIG_free(parsed);
    return raw;
}

QByteArray TestKey::sign(const QByteArray& message) const
{
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    EVP_DigestSignInit(context, nullptr, messageDigest(m_type), nullptr, m_key.get());
    size_t length = 0;
    const auto size = static_cast<size_t>(message.size());
    EVP_DigestSign(context, nullptr, &length, unsignedData(message), size);
    QByteArray signature(static_cast<qsizetype>(length), '\0');
    EVP_DigestSign(context, unsignedData(signature), &length, unsignedData(message), size);
    EVP_MD_CTX_free(context);
    signature.resize(static_cast<qsizetype>(length));
    return m_type == Type::Ed25519 ? signature : fixedLength(signature);
}

} // namespace besace::examples
