#include "tests/bench/BareVerification.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/param_build.h>

#include <array>

namespace bench {

using besace::crypto::PublicKey;
using besace::crypto::SignatureAlgorithm;

namespace {

const unsigned char* unsignedBytes(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

size_t sizeOf(const QByteArray& bytes) { return static_cast<size_t>(bytes.size()); }

const EVP_MD* fetchedSha256()
{
    static EVP_MD* const fetched = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return fetched;
}

QByteArray number(const EVP_PKEY* key, const char* parameter)
{
    BIGNUM* value = nullptr;
    EVP_PKEY_get_bn_param(key, parameter, &value);
    QByteArray bytes(BN_num_bytes(value), '\0');
    BN_bn2bin(value, reinterpret_cast<unsigned char*>(bytes.data()));
    BN_free(value);
    return bytes;
}

QByteArray uncompressedPoint(const EVP_PKEY* key)
{
    return '\x04' + number(key, OSSL_PKEY_PARAM_EC_PUB_X).rightJustified(32, '\0')
        + number(key, OSSL_PKEY_PARAM_EC_PUB_Y).rightJustified(32, '\0');
}

QByteArray rawKey(const EVP_PKEY* key)
{
    QByteArray bytes(32, '\0');
    size_t size = sizeOf(bytes);
    EVP_PKEY_get_raw_public_key(key, reinterpret_cast<unsigned char*>(bytes.data()), &size);
    return bytes;
}

QByteArray toDer(const QByteArray& rs)
{
    ECDSA_SIG* pair = ECDSA_SIG_new();
    const int half = static_cast<int>(rs.size() / 2);
    ECDSA_SIG_set0(
        pair, BN_bin2bn(unsignedBytes(rs), half, nullptr), BN_bin2bn(unsignedBytes(rs) + half, half, nullptr));
    QByteArray der(i2d_ECDSA_SIG(pair, nullptr), '\0');
    auto* end = reinterpret_cast<unsigned char*>(der.data());
    i2d_ECDSA_SIG(pair, &end);
    ECDSA_SIG_free(pair);
    return der;
}

EVP_PKEY* fromParameters(const char* type, OSSL_PARAM* parameters)
{
    EVP_PKEY_CTX* context = EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr);
    EVP_PKEY* key = nullptr;
    if (EVP_PKEY_fromdata_init(context) == 1)
        EVP_PKEY_fromdata(context, &key, EVP_PKEY_PUBLIC_KEY, parameters);
    EVP_PKEY_CTX_free(context);
    return key;
}

EVP_PKEY* rsaKey(const QByteArray& modulus, const QByteArray& exponent)
{
    OSSL_PARAM_BLD* builder = OSSL_PARAM_BLD_new();
    BIGNUM* n = BN_bin2bn(unsignedBytes(modulus), static_cast<int>(modulus.size()), nullptr);
    BIGNUM* e = BN_bin2bn(unsignedBytes(exponent), static_cast<int>(exponent.size()), nullptr);
    OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_N, n);
    OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_E, e);
    OSSL_PARAM* parameters = OSSL_PARAM_BLD_to_param(builder);
    EVP_PKEY* key = fromParameters("RSA", parameters);
    OSSL_PARAM_free(parameters);
    OSSL_PARAM_BLD_free(builder);
    BN_free(n);
    BN_free(e);
    return key;
}

EVP_PKEY* p256Key(const QByteArray& point)
{
    OSSL_PARAM_BLD* builder = OSSL_PARAM_BLD_new();
    OSSL_PARAM_BLD_push_utf8_string(builder, OSSL_PKEY_PARAM_GROUP_NAME, "prime256v1", 0);
    OSSL_PARAM_BLD_push_octet_string(builder, OSSL_PKEY_PARAM_PUB_KEY, point.constData(), sizeOf(point));
    OSSL_PARAM* parameters = OSSL_PARAM_BLD_to_param(builder);
    EVP_PKEY* key = fromParameters("EC", parameters);
    OSSL_PARAM_free(parameters);
    OSSL_PARAM_BLD_free(builder);
    return key;
}

} // namespace

BareVerification::BareVerification(SignatureAlgorithm algorithm, const PublicKey& key, const QByteArray& message,
    const QByteArray& signature, const QList<QByteArray>& hashedBefore)
    : m_type(key.type())
    , m_message(message)
    , m_signature(signature)
    , m_hashedBefore(hashedBefore)
{
    if (algorithm != SignatureAlgorithm::EdDSA)
        m_digest = fetchedSha256();
    switch (m_type) {
    case PublicKey::Type::Ed25519:
        m_point = rawKey(key.handle());
        break;
    case PublicKey::Type::P256:
        m_point = uncompressedPoint(key.handle());
        m_signature = toDer(signature);
        break;
    case PublicKey::Type::Rsa:
        m_modulus = number(key.handle(), OSSL_PKEY_PARAM_RSA_N);
        m_exponent = number(key.handle(), OSSL_PKEY_PARAM_RSA_E);
        break;
    default:
        qFatal("no bare verification for this type of key");
    }
}

BareVerification::Key BareVerification::makeKey() const
{
    switch (m_type) {
    case PublicKey::Type::Ed25519:
        return { EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, unsignedBytes(m_point), sizeOf(m_point)),
            EVP_PKEY_free };
    case PublicKey::Type::P256:
        return { p256Key(m_point), EVP_PKEY_free };
    default:
        return { rsaKey(m_modulus, m_exponent), EVP_PKEY_free };
    }
}

bool BareVerification::verify() const
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> hash {};
    for (const QByteArray& bytes : m_hashedBefore)
        EVP_Digest(bytes.constData(), sizeOf(bytes), hash.data(), nullptr, fetchedSha256(), nullptr);
    const Key key = makeKey();
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    const bool valid = EVP_DigestVerifyInit(context, nullptr, m_digest, nullptr, key.get()) == 1
        && EVP_DigestVerify(
               context, unsignedBytes(m_signature), sizeOf(m_signature), unsignedBytes(m_message), sizeOf(m_message))
            == 1;
    EVP_MD_CTX_free(context);
    return valid;
}

} // namespace bench
