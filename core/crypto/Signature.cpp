#include "core/crypto/Signature.h"

#include "core/crypto/OpenSsl.h"

#include <openssl/ec.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <array>

namespace besace::crypto {

namespace {

using Type = PublicKey::Type;
using SignaturePointer = std::unique_ptr<ECDSA_SIG, Free<ECDSA_SIG_free>>;
using ContextPointer = std::unique_ptr<EVP_MD_CTX, Free<EVP_MD_CTX_free>>;

enum class Scheme { Pkcs1, Pss, Ecdsa, Ed25519 };

struct Properties {
    QLatin1StringView name;
    SignatureAlgorithm algorithm;
    Type keyType;
    Scheme scheme;
    DigestAlgorithm digest; ///< of no meaning for Ed25519, which hashes for itself
    qsizetype signatureBytes; ///< 0: as long as the modulus
};

using enum SignatureAlgorithm;
using enum Scheme;
using enum DigestAlgorithm;

// The first name of an algorithm is its own. RFC 9864 renames EdDSA with an Ed25519 key.
constexpr std::array<Properties, 11> allowed { {
    { QLatin1StringView("RS256"), RS256, Type::Rsa, Pkcs1, Sha256, 0 },
    { QLatin1StringView("RS384"), RS384, Type::Rsa, Pkcs1, Sha384, 0 },
    { QLatin1StringView("RS512"), RS512, Type::Rsa, Pkcs1, Sha512, 0 },
    { QLatin1StringView("PS256"), PS256, Type::Rsa, Pss, Sha256, 0 },
    { QLatin1StringView("PS384"), PS384, Type::Rsa, Pss, Sha384, 0 },
    { QLatin1StringView("PS512"), PS512, Type::Rsa, Pss, Sha512, 0 },
    { QLatin1StringView("ES256"), ES256, Type::P256, Ecdsa, Sha256, 64 },
    { QLatin1StringView("ES384"), ES384, Type::P384, Ecdsa, Sha384, 96 },
    { QLatin1StringView("ES256K"), ES256K, Type::Secp256k1, Ecdsa, Sha256, 64 },
    { QLatin1StringView("EdDSA"), EdDSA, Type::Ed25519, Ed25519, Sha512, 64 },
    { QLatin1StringView("Ed25519"), EdDSA, Type::Ed25519, Ed25519, Sha512, 64 },
} };

const Properties& properties(SignatureAlgorithm algorithm)
{
    return *std::ranges::find(allowed, algorithm, &Properties::algorithm);
}

bool hasRightLength(const Properties& algorithm, const PublicKey& key, QByteArrayView signature)
{
    const qsizetype expected = algorithm.signatureBytes ? algorithm.signatureBytes : EVP_PKEY_get_size(key.handle());
    return signature.size() == expected;
}

// OpenSSL wants the ASN.1 form: SEQUENCE { r, s }.
QByteArray toDer(QByteArrayView rs)
{
    const SignaturePointer pair(ECDSA_SIG_new());
    BignumPointer r = toBignum(rs.first(rs.size() / 2));
    BignumPointer s = toBignum(rs.sliced(rs.size() / 2));
    if (!pair || !r || !s || ECDSA_SIG_set0(pair.get(), r.get(), s.get()) != 1)
        return {};
    (void)r.release(); // set0 took them
    (void)s.release();
    unsigned char* encoded = nullptr;
    const int size = i2d_ECDSA_SIG(pair.get(), &encoded);
    QByteArray der(reinterpret_cast<const char*>(encoded), std::max(size, 0));
    OPENSSL_free(encoded);
    return der;
}

// RFC 7518, sections 3.3 and 3.5: the salt is as long as the digest, MGF1 uses the same digest (OpenSSL's default).
bool setPadding(EVP_PKEY_CTX* context, Scheme scheme)
{
    switch (scheme) {
    case Pkcs1:
        return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) == 1;
    case Pss:
        return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1
            && EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1;
    default:
        return true;
    }
}

} // namespace

std::optional<SignatureAlgorithm> signatureAlgorithm(QStringView joseName)
{
    const auto found = std::ranges::find_if(allowed, [&](const Properties& each) { return joseName == each.name; });
    return found == allowed.end() ? std::nullopt : std::optional(found->algorithm);
}

bool fits(SignatureAlgorithm algorithm, PublicKey::Type type) { return properties(algorithm).keyType == type; }

bool verifySignature(
    SignatureAlgorithm algorithm, const PublicKey& key, QByteArrayView message, QByteArrayView signature)
{
    const ErrorQueueGuard guard;
    const Properties& how = properties(algorithm);
    if (!fits(algorithm, key.type()) || !hasRightLength(how, key, signature))
        return false;
    const EVP_MD* hash = how.scheme == Ed25519 ? nullptr : messageDigest(how.digest);
    if (how.scheme != Ed25519 && !hash)
        return false;
    const QByteArray form = how.scheme == Ecdsa ? toDer(signature) : signature.toByteArray();
    const ContextPointer context(EVP_MD_CTX_new());
    EVP_PKEY_CTX* parameters = nullptr; // belongs to context
    return context && EVP_DigestVerifyInit(context.get(), &parameters, hash, nullptr, key.handle()) == 1
        && setPadding(parameters, how.scheme)
        && EVP_DigestVerify(context.get(), unsignedBytes(form), static_cast<size_t>(form.size()),
               unsignedBytes(message), static_cast<size_t>(message.size()))
        == 1;
}

} // namespace besace::crypto
