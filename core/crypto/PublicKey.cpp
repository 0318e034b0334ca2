#include "core/crypto/PublicKey.h"

#include "core/base/Limits.h"
#include "core/crypto/Ed25519Point.h"
#include "core/crypto/KeyCache.h"
#include "core/crypto/OpenSsl.h"
#include "core/crypto/RocaKey.h"

#include <openssl/core_names.h>
#include <openssl/param_build.h>

using namespace Qt::StringLiterals;

namespace besace::crypto {

namespace {

using ParameterBuilderPointer = std::unique_ptr<OSSL_PARAM_BLD, Free<OSSL_PARAM_BLD_free>>;
using ParametersPointer = std::unique_ptr<OSSL_PARAM, Free<OSSL_PARAM_free>>;
using ContextPointer = std::unique_ptr<EVP_PKEY_CTX, Free<EVP_PKEY_CTX_free>>;

Error malformed(const QString& detail) { return { Error::Code::Malformed, detail }; }

std::shared_ptr<EVP_PKEY> share(EVP_PKEY* key) { return { key, EVP_PKEY_free }; }

EVP_PKEY* makeKey(const char* keyType, OSSL_PARAM* parameters)
{
    const ContextPointer context(EVP_PKEY_CTX_new_from_name(nullptr, keyType, nullptr));
    EVP_PKEY* key = nullptr;
    if (!context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters) != 1)
        return nullptr;
    return key;
}

struct Curve {
    const char* group; ///< nullptr for what is no Weierstrass curve of ours
    qsizetype fieldBytes;
};

Curve curveOf(PublicKey::Type type)
{
    switch (type) {
    case PublicKey::Type::P256:
        return { "prime256v1", 32 };
    case PublicKey::Type::P384:
        return { "secp384r1", 48 };
    case PublicKey::Type::Secp256k1:
        return { "secp256k1", 32 };
    default:
        return { nullptr, 0 };
    }
}

// SEC 1, section 2.3.3. The point at infinity (one byte) and the hybrid form (06, 07) are nobody's public key.
bool isPointForm(QByteArrayView point, qsizetype fieldBytes)
{
    if (point.size() == 1 + fieldBytes)
        return point.front() == '\x02' || point.front() == '\x03';
    return point.size() == 1 + 2 * fieldBytes && point.front() == '\x04';
}

EVP_PKEY* makeEcKey(const char* group, QByteArrayView point)
{
    const ParameterBuilderPointer builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, group, 0);
    OSSL_PARAM_BLD_push_octet_string(
        builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), static_cast<size_t>(point.size()));
    const ParametersPointer parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    return makeKey("EC", parameters.get());
}

bool isOnCurve(EVP_PKEY* key)
{
    const ContextPointer check(key ? EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr) : nullptr);
    return check && EVP_PKEY_public_check_quick(check.get()) == 1;
}

bool isOdd(QByteArrayView bigEndian) { return (bigEndian.back() & 1) != 0; }

bool isShortest(QByteArrayView bigEndian) { return !bigEndian.isEmpty() && bigEndian.front() != '\0'; }

Result<void> checkRsa(QByteArrayView modulus, QByteArrayView exponent)
{
    if (!isShortest(modulus) || !isShortest(exponent))
        return malformed(u"RSA number is not in its shortest form"_s);
    if (modulus.size() > limits::maxRsaBits / 8)
        return malformed(u"RSA modulus too long"_s);
    if (BN_num_bits(toBignum(modulus).get()) < limits::minRsaBits)
        return malformed(u"RSA modulus too short"_s);
    // An even modulus or exponent is no RSA key; an exponent of one signs everything.
    if (!isOdd(modulus) || !isOdd(exponent) || exponent == QByteArrayView("\x01"))
        return malformed(u"no RSA modulus or exponent"_s);
    if (exponent.size() > limits::maxRsaExponentBytes)
        return malformed(u"RSA exponent too long"_s);
    if (isRocaModulus(modulus))
        return malformed(u"RSA key that others can factor (CVE-2017-15361)"_s);
    return {};
}

EVP_PKEY* makeRsaKey(QByteArrayView modulus, QByteArrayView exponent)
{
    const BignumPointer n = toBignum(modulus);
    const BignumPointer e = toBignum(exponent);
    const ParameterBuilderPointer builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get());
    const ParametersPointer parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    return makeKey("RSA", parameters.get());
}

} // namespace

// What stands before the bytes tells apart what the same bytes would mean in another form.

Result<PublicKey> PublicKey::fromEd25519(QByteArrayView bytes)
{
    return keyCache().get("Ed25519:" + bytes.toByteArray(), [bytes]() -> Result<PublicKey> {
        const ErrorQueueGuard guard;
        if (!isEd25519PublicKey(bytes))
            return malformed(u"no Ed25519 public key"_s);
        EVP_PKEY* key = EVP_PKEY_new_raw_public_key_ex(
            nullptr, "ED25519", nullptr, unsignedBytes(bytes), static_cast<size_t>(bytes.size()));
        if (!key)
            return malformed(u"no Ed25519 public key"_s);
        return PublicKey(Type::Ed25519, share(key));
    });
}

Result<PublicKey> PublicKey::fromEcPoint(Type curve, QByteArrayView point)
{
    const auto [group, fieldBytes] = curveOf(curve);
    if (!group || !isPointForm(point, fieldBytes))
        return malformed(u"no point of the curve"_s);
    return keyCache().get(
        QByteArray(group) + ':' + point.toByteArray(), [curve, point, name = group]() -> Result<PublicKey> {
            const ErrorQueueGuard guard;
            const std::shared_ptr<EVP_PKEY> key = share(makeEcKey(name, point));
            if (!isOnCurve(key.get()))
                return malformed(u"no point of the curve"_s);
            return PublicKey(curve, key);
        });
}

Result<PublicKey> PublicKey::fromEcCoordinates(Type curve, QByteArrayView x, QByteArrayView y)
{
    const qsizetype fieldBytes = curveOf(curve).fieldBytes;
    if (x.size() != fieldBytes || y.size() != fieldBytes)
        return malformed(u"a coordinate's length is not the field's"_s);
    return fromEcPoint(curve, '\x04' + x.toByteArray() + y.toByteArray());
}

Result<PublicKey> PublicKey::fromRsa(QByteArrayView modulus, QByteArrayView exponent)
{
    const QByteArray numbers
        = QByteArray::number(modulus.size()) + ':' + modulus.toByteArray() + exponent.toByteArray();
    return keyCache().get("RSA:" + numbers, [modulus, exponent]() -> Result<PublicKey> {
        const ErrorQueueGuard guard;
        if (const Result<void> checked = checkRsa(modulus, exponent); !checked)
            return checked.error();
        const std::shared_ptr<EVP_PKEY> key = share(makeRsaKey(modulus, exponent));
        if (!key)
            return malformed(u"no RSA key"_s);
        return PublicKey(Type::Rsa, key);
    });
}

bool operator==(const PublicKey& left, const PublicKey& right)
{
    const ErrorQueueGuard guard;
    return left.m_type == right.m_type && EVP_PKEY_eq(left.handle(), right.handle()) == 1;
}

} // namespace besace::crypto
