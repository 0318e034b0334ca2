#include "core/base/Encoding.h"
#include "core/base/Limits.h"
#include "core/crypto/KeyCache.h"
#include "core/crypto/OpenSsl.h"
#include "core/crypto/PublicKey.h"

#include <openssl/core_names.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace besace::crypto {

namespace {

using CertificatePointer = std::unique_ptr<X509, Free<X509_free>>;

Error malformed(const QString& detail) { return { Error::Code::Malformed, detail }; }

// --- DER

/// Runs one of OpenSSL's d2i functions; nothing may follow what it read.
template <typename Decode>
auto decodeWhole(QByteArrayView der, Decode decode)
{
    const unsigned char* position = unsignedBytes(der);
    auto decoded = decode(&position, static_cast<long>(der.size()));
    if (position != unsignedBytes(der) + der.size())
        decoded.reset();
    return decoded;
}

KeyPointer decodeSubjectPublicKeyInfo(QByteArrayView der)
{
    return decodeWhole(der, [](const unsigned char** position, long size) {
        return KeyPointer(d2i_PUBKEY_ex(nullptr, position, size, nullptr, nullptr));
    });
}

KeyPointer decodeRsaPublicKey(QByteArrayView der)
{
    return decodeWhole(der, [](const unsigned char** position, long size) {
        return KeyPointer(d2i_PublicKey(EVP_PKEY_RSA, nullptr, position, size));
    });
}

// Only the key is taken: who vouches for it, and until when, is no part of any Open Badges standard.
KeyPointer decodeCertificate(QByteArrayView der)
{
    const CertificatePointer certificate = decodeWhole(der, [](const unsigned char** position, long size) {
        return CertificatePointer(d2i_X509(nullptr, position, size));
    });
    return KeyPointer(certificate ? X509_get_pubkey(certificate.get()) : nullptr);
}

// --- from OpenSSL's key to ours, through the same checks as every other key

QByteArray number(const EVP_PKEY* key, const char* parameter)
{
    BIGNUM* value = nullptr;
    if (EVP_PKEY_get_bn_param(key, parameter, &value) != 1)
        return {};
    const BignumPointer owner(value);
    QByteArray bytes(BN_num_bytes(value), '\0');
    BN_bn2bin(value, reinterpret_cast<unsigned char*>(bytes.data()));
    return bytes;
}

QByteArray octets(const EVP_PKEY* key)
{
    std::array<unsigned char, 256> buffer {};
    size_t size = 0;
    if (EVP_PKEY_get_octet_string_param(key, OSSL_PKEY_PARAM_PUB_KEY, buffer.data(), buffer.size(), &size) != 1)
        return {};
    return QByteArray(reinterpret_cast<const char*>(buffer.data()), static_cast<qsizetype>(size));
}

std::optional<PublicKey::Type> curveNamed(QByteArrayView group)
{
    if (group == "prime256v1")
        return PublicKey::Type::P256;
    if (group == "secp384r1")
        return PublicKey::Type::P384;
    if (group == "secp256k1")
        return PublicKey::Type::Secp256k1;
    return std::nullopt;
}

Result<PublicKey> fromEcKey(const EVP_PKEY* key)
{
    std::array<char, 80> group {};
    size_t size = 0;
    EVP_PKEY_get_utf8_string_param(key, OSSL_PKEY_PARAM_GROUP_NAME, group.data(), group.size(), &size);
    const auto curve = curveNamed(QByteArrayView(group.data(), static_cast<qsizetype>(size)));
    if (!curve)
        return Error { Error::Code::Unsupported, u"elliptic curve "_s + QString::fromLatin1(group.data()) };
    return PublicKey::fromEcPoint(*curve, octets(key));
}

Result<PublicKey> fromKey(const EVP_PKEY* key)
{
    if (!key)
        return malformed(u"no public key in DER"_s);
    if (EVP_PKEY_is_a(key, "RSA") == 1)
        return PublicKey::fromRsa(number(key, OSSL_PKEY_PARAM_RSA_N), number(key, OSSL_PKEY_PARAM_RSA_E));
    if (EVP_PKEY_is_a(key, "ED25519") == 1)
        return PublicKey::fromEd25519(octets(key));
    if (EVP_PKEY_is_a(key, "EC") == 1)
        return fromEcKey(key);
    const char* name = EVP_PKEY_get0_type_name(key);
    return Error { Error::Code::Unsupported, u"key type "_s + QString::fromLatin1(name ? name : "?") };
}

// --- PEM

struct PemBlock {
    QByteArray label;
    QByteArray der;
};

// RFC 7468, the strict form, save that blanks and line lengths are free. Headers (RFC 1421) are for encrypted keys.
Result<PemBlock> parsePem(QByteArrayView pem)
{
    if (pem.size() > limits::maxPemChars)
        return Error { Error::Code::TooLarge, u"PEM"_s };
    const QByteArray text = pem.toByteArray().trimmed();
    static const QByteArray begin = "-----BEGIN ";
    static const QByteArray dashes = "-----";
    const qsizetype labelEnd = text.indexOf(dashes, begin.size());
    if (!text.startsWith(begin) || labelEnd < 0)
        return malformed(u"no PEM"_s);
    const QByteArray label = text.sliced(begin.size(), labelEnd - begin.size());
    const QByteArray end = "-----END " + label + dashes;
    const qsizetype bodyStart = labelEnd + dashes.size();
    if (!text.endsWith(end) || text.size() < bodyStart + end.size())
        return malformed(u"PEM without its end"_s);
    QByteArray body = text.sliced(bodyStart, text.size() - bodyStart - end.size());
    for (const char blank : { ' ', '\t', '\r', '\n' })
        body.replace(blank, "");
    const Result<QByteArray> der = decodeBase64(body);
    if (!der)
        return der.error();
    return PemBlock { label, *der };
}

// A did:key is its key: one key must not have many names, so only DER is taken, not all of BER.
Result<PublicKey> fromPkcs1(QByteArrayView der)
{
    const KeyPointer key = decodeRsaPublicKey(der);
    unsigned char* encoded = nullptr;
    const int size = key ? i2d_PublicKey(key.get(), &encoded) : -1;
    const bool same = size >= 0 && QByteArrayView(encoded, size) == der;
    OPENSSL_free(encoded);
    if (!same)
        return malformed(u"no RSAPublicKey in DER"_s);
    return fromKey(key.get());
}

Result<PublicKey> fromPemBlock(const PemBlock& block)
{
    if (block.label == "PUBLIC KEY")
        return fromKey(decodeSubjectPublicKeyInfo(block.der).get());
    if (block.label == "RSA PUBLIC KEY")
        return fromPkcs1(block.der);
    if (block.label == "CERTIFICATE" || block.label == "X509 CERTIFICATE")
        return fromKey(decodeCertificate(block.der).get());
    if (block.label.endsWith("PRIVATE KEY"))
        return malformed(u"a private key"_s);
    return Error { Error::Code::Unsupported, u"PEM "_s + QString::fromLatin1(block.label.left(40)) };
}

} // namespace

Result<PublicKey> PublicKey::fromRsaPkcs1(QByteArrayView der)
{
    return keyCache().get("PKCS #1:" + der.toByteArray(), [der] {
        const ErrorQueueGuard guard;
        return fromPkcs1(der);
    });
}

Result<PublicKey> PublicKey::fromPem(QByteArrayView pem)
{
    const Result<PemBlock> block = parsePem(pem);
    if (!block)
        return block.error();
    return keyCache().get("PEM " + block->label + ':' + block->der, [&block] {
        const ErrorQueueGuard guard;
        return fromPemBlock(*block);
    });
}

} // namespace besace::crypto
