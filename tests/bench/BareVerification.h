#pragma once

#include "core/crypto/Signature.h"

#include <QList>

#include <openssl/evp.h>

#include <memory>

namespace bench {

/// What a verifier cannot do without: OpenSSL makes the key, hashes what was signed and checks the signature.
/// Everything else, above all what was signed, is there before.
class BareVerification {
public:
    /// @param hashedBefore each hashed with SHA-256 first, as Data Integrity does to get at @p message
    BareVerification(besace::crypto::SignatureAlgorithm algorithm, const besace::crypto::PublicKey& key,
        const QByteArray& message, const QByteArray& signature, const QList<QByteArray>& hashedBefore = {});

    /// Makes the key from its numbers, as they stand in a JWK, and verifies.
    bool verify() const;

private:
    using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

    Key makeKey() const;

    besace::crypto::PublicKey::Type m_type;
    const EVP_MD* m_digest = nullptr; ///< nullptr for Ed25519, which hashes for itself
    QByteArray m_message;
    QByteArray m_signature; ///< as OpenSSL wants it
    QList<QByteArray> m_hashedBefore;
    QByteArray m_point; ///< Ed25519: 32 bytes; P-256: uncompressed
    QByteArray m_modulus, m_exponent; ///< RSA
};

} // namespace bench
