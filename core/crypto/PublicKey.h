#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <memory>

struct evp_pkey_st;

namespace besace::crypto {

/// A public key that may verify signatures, checked when it is made: the point is on its curve, an RSA modulus lies
/// within core/base/Limits.h. A value; copies share, and may be used from several threads.
class PublicKey {
public:
    enum class Type { Ed25519, P256, P384, Secp256k1, Rsa };

    /// @param bytes 32 bytes (RFC 8032)
    static Result<PublicKey> fromEd25519(QByteArrayView bytes);
    /// @param point SEC 1, compressed or not
    static Result<PublicKey> fromEcPoint(Type curve, QByteArrayView point);
    /// @param x, y big-endian, exactly the field's length (RFC 7518, section 6.2.1)
    static Result<PublicKey> fromEcCoordinates(Type curve, QByteArrayView x, QByteArrayView y);
    /// @param modulus, exponent big-endian, unsigned, shortest form
    static Result<PublicKey> fromRsa(QByteArrayView modulus, QByteArrayView exponent);
    /// @param der PKCS #1 RSAPublicKey (did:key, multicodec 0x1205)
    static Result<PublicKey> fromRsaPkcs1(QByteArrayView der);
    /// One PEM block: SubjectPublicKeyInfo, PKCS #1 RSA PUBLIC KEY or an X.509 certificate. Never a private key.
    static Result<PublicKey> fromPem(QByteArrayView pem);

    Type type() const { return m_type; }
    /// Two spellings of one key are equal.
    friend bool operator==(const PublicKey& left, const PublicKey& right);

    evp_pkey_st* handle() const { return m_key.get(); } ///< for core/crypto only

private:
    PublicKey(Type type, std::shared_ptr<evp_pkey_st> key) : m_type(type), m_key(std::move(key)) { }

    Type m_type;
    std::shared_ptr<evp_pkey_st> m_key;
};

} // namespace besace::crypto
