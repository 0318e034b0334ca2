#include "core/crypto/Secret.h"

#include "core/base/Limits.h"
#include "core/crypto/OpenSsl.h"

#include <openssl/crypto.h>
#include <openssl/kdf.h>
#include <openssl/rand.h>

using namespace Qt::StringLiterals;

namespace besace::crypto {

namespace {

using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, Free<EVP_CIPHER_CTX_free>>;
using DerivationContext = std::unique_ptr<EVP_PKEY_CTX, Free<EVP_PKEY_CTX_free>>;

Error refused(const QString& what) { return { Error::Code::Unsupported, u"OpenSSL: "_s + what }; }

unsigned char* unsignedBytes(QByteArray& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }
using crypto::unsignedBytes;

bool isWithinBounds(const ScryptCost& cost)
{
    return cost.log2N >= 1 && cost.log2N <= limits::maxScryptLog2N && cost.blockSize >= 1
        && cost.blockSize <= limits::maxScryptBlockSize && cost.parallelism >= 1
        && cost.parallelism <= limits::maxScryptParallelism;
}

/// Sets the context up, and hands it what is authenticated but not hidden.
bool begin(EVP_CIPHER_CTX* context, const SecretKey& key, QByteArrayView nonce, QByteArrayView header, int encrypting)
{
    int count = 0;
    return context && nonce.size() == gcmNonceSize
        && EVP_CipherInit_ex(context, EVP_aes_256_gcm(), nullptr, key.data(), unsignedBytes(nonce), encrypting) == 1
        && EVP_CipherUpdate(context, nullptr, &count, unsignedBytes(header), static_cast<int>(header.size())) == 1;
}

} // namespace

void wipe(void* memory, size_t size) { OPENSSL_cleanse(memory, size); }

Result<SecretKey> scrypt(QByteArrayView password, QByteArrayView salt, const ScryptCost& cost)
{
    if (!isWithinBounds(cost))
        return Error { Error::Code::TooLarge, u"scrypt cost"_s };
    const ErrorQueueGuard guard;
    const auto n = uint64_t { 1 } << cost.log2N;
    // Twice the memory that the parameters ask for: OpenSSL counts its working space as well.
    const uint64_t maxMemory
        = 2 * (uint64_t { 128 } << limits::maxScryptLog2N) * static_cast<uint64_t>(limits::maxScryptBlockSize);
    SecretKey key;
    if (EVP_PBE_scrypt(password.data(), static_cast<size_t>(password.size()), unsignedBytes(salt),
            static_cast<size_t>(salt.size()), n, static_cast<uint64_t>(cost.blockSize),
            static_cast<uint64_t>(cost.parallelism), maxMemory, key.data(), SecretKey::size)
        != 1)
        return refused(u"scrypt"_s);
    return key;
}

Result<SecretKey> hkdf(const SecretKey& secret, QByteArrayView salt, QByteArrayView purpose)
{
    const ErrorQueueGuard guard;
    const DerivationContext context(EVP_PKEY_CTX_new_id(EVP_PKEY_HKDF, nullptr));
    SecretKey key;
    size_t size = SecretKey::size;
    if (!context || EVP_PKEY_derive_init(context.get()) != 1
        || EVP_PKEY_CTX_set_hkdf_md(context.get(), messageDigest(DigestAlgorithm::Sha256)) != 1
        || (!salt.isEmpty()
            && EVP_PKEY_CTX_set1_hkdf_salt(context.get(), unsignedBytes(salt), static_cast<int>(salt.size())) != 1)
        || EVP_PKEY_CTX_set1_hkdf_key(context.get(), secret.data(), SecretKey::size) != 1
        || EVP_PKEY_CTX_add1_hkdf_info(context.get(), unsignedBytes(purpose), static_cast<int>(purpose.size())) != 1
        || EVP_PKEY_derive(context.get(), key.data(), &size) != 1 || size != SecretKey::size)
        return refused(u"HKDF"_s);
    return key;
}

Result<QByteArray> randomBytes(int count)
{
    const ErrorQueueGuard guard;
    QByteArray bytes(count, Qt::Uninitialized);
    if (RAND_bytes(unsignedBytes(bytes), count) != 1)
        return refused(u"random numbers"_s);
    return bytes;
}

Result<QByteArray> encrypt(const SecretKey& key, QByteArrayView nonce, QByteArrayView header, QByteArrayView plain)
{
    const ErrorQueueGuard guard;
    const CipherContext context(EVP_CIPHER_CTX_new());
    QByteArray sealed(plain.size() + gcmTagSize, Qt::Uninitialized);
    unsigned char* out = unsignedBytes(sealed);
    int count = 0;
    int rest = 0;
    if (!begin(context.get(), key, nonce, header, 1)
        || EVP_CipherUpdate(context.get(), out, &count, unsignedBytes(plain), static_cast<int>(plain.size())) != 1
        || EVP_CipherFinal_ex(context.get(), out + count, &rest) != 1 || count + rest != plain.size()
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, static_cast<int>(gcmTagSize), out + plain.size())
            != 1)
        return refused(u"AES-256-GCM"_s);
    return sealed;
}

Result<QByteArray> decrypt(const SecretKey& key, QByteArrayView nonce, QByteArrayView header, QByteArrayView sealed)
{
    const ErrorQueueGuard guard;
    const Error damaged { Error::Code::Malformed, u"not what was sealed"_s };
    if (sealed.size() < gcmTagSize)
        return damaged;
    const CipherContext context(EVP_CIPHER_CTX_new());
    QByteArray tag = sealed.last(gcmTagSize).toByteArray();
    QByteArray plain(sealed.size() - gcmTagSize, Qt::Uninitialized);
    unsigned char* out = unsignedBytes(plain);
    int count = 0;
    int rest = 0;
    if (!begin(context.get(), key, nonce, header, 0)
        || EVP_CipherUpdate(context.get(), out, &count, unsignedBytes(sealed), static_cast<int>(plain.size())) != 1
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, static_cast<int>(gcmTagSize), tag.data()) != 1)
        return refused(u"AES-256-GCM"_s);
    if (EVP_CipherFinal_ex(context.get(), out + count, &rest) != 1) {
        wipe(plain.data(), static_cast<size_t>(plain.size()));
        return damaged;
    }
    return plain;
}

} // namespace besace::crypto
