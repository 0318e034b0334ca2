#pragma once

#include "core/crypto/PublicKey.h"

namespace besace::crypto {

/// An Ed25519 key that signs what an organisation hands round. Copies share; the secret is wiped with the last one.
class SigningKey {
public:
    /// A key that nobody had before. @return Unsupported where OpenSSL makes none
    static Result<SigningKey> make();
    /// From a PKCS #8 file (PEM), as write() leaves it, or `openssl genpkey -algorithm ed25519`.
    /// @return as readFile(); Malformed where it holds no key; Unsupported for another kind, or one with a password
    static Result<SigningKey> read(const QString& path);

    /// PKCS #8, PEM, for its owner's eyes only. A file that is there is never replaced. @return as writePrivateFile()
    Result<void> write(const QString& path) const;

    PublicKey publicKey() const;
    /// `z6Mk…`: the public part as people hand it round. https://www.w3.org/TR/cid-1.0/#Multikey
    QString multikey() const;
    /// @return 64 bytes (RFC 8032), over the message itself
    QByteArray sign(QByteArrayView message) const;

private:
    SigningKey(PublicKey publicKey, std::shared_ptr<evp_pkey_st> key);
    static Result<SigningKey> from(evp_pkey_st* key);

    PublicKey m_publicKey;
    std::shared_ptr<evp_pkey_st> m_key;
};

} // namespace besace::crypto
