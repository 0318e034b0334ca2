#include "core/crypto/SigningKey.h"

#include "core/base/Encoding.h"
#include "core/base/Files.h"
#include "core/base/Limits.h"
#include "core/base/PrivateFile.h"
#include "core/crypto/OpenSsl.h"
#include "core/crypto/Secret.h"

#include <openssl/pem.h>

using namespace Qt::StringLiterals;

namespace besace::crypto {

namespace {

using BioPointer = std::unique_ptr<BIO, Free<BIO_free_all>>;
using ContextPointer = std::unique_ptr<EVP_MD_CTX, Free<EVP_MD_CTX_free>>;

constexpr size_t publicKeySize = 32;
constexpr size_t signatureSize = 64;

unsigned char* unsignedBytes(QByteArray& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }
using crypto::unsignedBytes;

/// Wipes what it was told of, however the function ends.
class Wiping {
public:
    explicit Wiping(QByteArray& bytes) : m_bytes(bytes) { }
    ~Wiping() { wipe(m_bytes.data(), static_cast<size_t>(m_bytes.size())); }
    Q_DISABLE_COPY_MOVE(Wiping)

private:
    QByteArray& m_bytes;
};

/// OpenSSL would ask on the terminal otherwise, where a window or a script has none.
int noPassword(char* /*buffer*/, int /*size*/, int /*writing*/, void* asked)
{
    *static_cast<bool*>(asked) = true;
    return -1;
}

QByteArray publicBytes(const EVP_PKEY* key)
{
    QByteArray bytes(publicKeySize, '\0');
    size_t size = publicKeySize;
    return EVP_PKEY_get_raw_public_key(key, unsignedBytes(bytes), &size) == 1 ? bytes : QByteArray();
}

} // namespace

SigningKey::SigningKey(PublicKey publicKey, std::shared_ptr<evp_pkey_st> key)
    : m_publicKey(std::move(publicKey))
    , m_key(std::move(key))
{
}

Result<SigningKey> SigningKey::from(evp_pkey_st* key)
{
    const std::shared_ptr<EVP_PKEY> owner(key, EVP_PKEY_free); // which wipes it
    Result<PublicKey> publicKey = PublicKey::fromEd25519(publicBytes(key));
    if (!publicKey)
        return publicKey.error();
    return SigningKey(*std::move(publicKey), owner);
}

Result<SigningKey> SigningKey::make()
{
    const ErrorQueueGuard guard;
    EVP_PKEY* key = EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
    if (!key)
        return Error { Error::Code::Unsupported, u"OpenSSL: Ed25519"_s };
    return from(key);
}

Result<SigningKey> SigningKey::read(const QString& path)
{
    Result<QByteArray> text = readFile(path, limits::maxPemChars);
    if (!text)
        return text.error();
    const Wiping wiping(*text);
    const ErrorQueueGuard guard;
    const BioPointer source(BIO_new_mem_buf(text->constData(), static_cast<int>(text->size())));
    bool hasPassword = false;
    KeyPointer key(PEM_read_bio_PrivateKey(source.get(), nullptr, noPassword, &hasPassword));
    if (hasPassword)
        return Error { Error::Code::Unsupported, path + u": a key with a password"_s };
    if (!key)
        return Error { Error::Code::Malformed, path + u": no private key"_s };
    if (EVP_PKEY_is_a(key.get(), "ED25519") != 1)
        return Error { Error::Code::Unsupported, path + u": no Ed25519 key"_s };
    return from(key.release());
}

Result<void> SigningKey::write(const QString& path) const
{
    const ErrorQueueGuard guard;
    const BioPointer pem(BIO_new(BIO_s_secmem())); // wiped when it goes
    char* text = nullptr;
    if (!pem || PEM_write_bio_PKCS8PrivateKey(pem.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return Error { Error::Code::Unsupported, u"OpenSSL: PKCS #8"_s };
    const long size = BIO_get_mem_data(pem.get(), &text);
    return writePrivateFile(path, QByteArrayView(text, size));
}

PublicKey SigningKey::publicKey() const { return m_publicKey; }

QString SigningKey::multikey() const
{
    return u'z' + QString::fromLatin1(encodeBase58("\xed\x01" + publicBytes(m_key.get())));
}

QByteArray SigningKey::sign(QByteArrayView message) const
{
    const ErrorQueueGuard guard;
    const ContextPointer context(EVP_MD_CTX_new());
    QByteArray signature(signatureSize, '\0');
    size_t size = signatureSize;
    const bool isMade = context && EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, m_key.get()) == 1
        && EVP_DigestSign(context.get(), unsignedBytes(signature), &size, unsignedBytes(message),
               static_cast<size_t>(message.size()))
            == 1;
    Q_ASSERT(isMade); // a key that OpenSSL made or read signs anything that fits into memory
    return isMade ? signature : QByteArray();
}

} // namespace besace::crypto
