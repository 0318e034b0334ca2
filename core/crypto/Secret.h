#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>

/// Keys made of what a person knows, and the care that they need.
namespace besace::crypto {

/// Overwrites memory in a way that no compiler leaves out.
void wipe(void* memory, size_t size);

/// 256 secret bits that are wiped when they go.
class SecretKey {
public:
    static constexpr size_t size = 32;

    SecretKey() = default;
    SecretKey(const SecretKey&) = default;
    SecretKey& operator=(const SecretKey&) = default;
    ~SecretKey() { wipe(m_bytes.data(), m_bytes.size()); }

    unsigned char* data() { return m_bytes.data(); }
    const unsigned char* data() const { return m_bytes.data(); }

private:
    std::array<unsigned char, size> m_bytes {};
};

/// How much work a key made of a password takes, to whoever guesses too.
struct ScryptCost {
    int log2N = 17; ///< 128 MiB and about 0.4 s, as OWASP advises
    int blockSize = 8; ///< r
    int parallelism = 1; ///< p

    friend bool operator==(const ScryptCost&, const ScryptCost&) = default;
};

/// https://www.rfc-editor.org/rfc/rfc7914 @return TooLarge beyond the bounds of core/base/Limits.h; Unsupported where
/// OpenSSL refuses
Result<SecretKey> scrypt(QByteArrayView password, QByteArrayView salt, const ScryptCost& cost);

/// https://www.rfc-editor.org/rfc/rfc5869 with SHA-256. @return Unsupported where OpenSSL refuses
Result<SecretKey> hkdf(const SecretKey& secret, QByteArrayView salt, QByteArrayView purpose);

/// Bytes that nobody can guess. @return Unsupported where OpenSSL has none
Result<QByteArray> randomBytes(int count);

/// AES-256-GCM (NIST SP 800-38D) for one key and many messages, each with a nonce of its own. The tag of 16 bytes
/// stands behind the ciphertext.
inline constexpr qsizetype gcmNonceSize = 12;
inline constexpr qsizetype gcmTagSize = 16;
Result<QByteArray> encrypt(const SecretKey& key, QByteArrayView nonce, QByteArrayView header, QByteArrayView plain);
/// @return Malformed if one bit of key, nonce, header or ciphertext is not what it was
Result<QByteArray> decrypt(const SecretKey& key, QByteArrayView nonce, QByteArrayView header, QByteArrayView sealed);

} // namespace besace::crypto
