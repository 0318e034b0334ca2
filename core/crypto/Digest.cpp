#include "core/crypto/Digest.h"

#include "core/crypto/OpenSsl.h"

#include <array>

namespace besace::crypto {

namespace {

using MessageDigestPointer = std::unique_ptr<EVP_MD, Free<EVP_MD_free>>;

// In the order of DigestAlgorithm. A fetch takes longer than hashing a short message, so it is done once.
std::array<MessageDigestPointer, 5> fetchAll()
{
    const ErrorQueueGuard guard;
    std::array<MessageDigestPointer, 5> fetched;
    size_t next = 0;
    for (const char* name : { "MD5", "SHA1", "SHA256", "SHA384", "SHA512" })
        fetched.at(next++).reset(EVP_MD_fetch(nullptr, name, nullptr));
    return fetched;
}

} // namespace

const EVP_MD* messageDigest(DigestAlgorithm algorithm)
{
    static const auto fetched = fetchAll();
    return fetched.at(static_cast<size_t>(algorithm)).get();
}

QByteArray digest(DigestAlgorithm algorithm, QByteArrayView bytes)
{
    const ErrorQueueGuard guard;
    const EVP_MD* type = messageDigest(algorithm);
    std::array<unsigned char, EVP_MAX_MD_SIZE> result {};
    unsigned int size = 0;
    if (!type || EVP_Digest(bytes.data(), static_cast<size_t>(bytes.size()), result.data(), &size, type, nullptr) != 1)
        return {};
    return QByteArray(reinterpret_cast<const char*>(result.data()), static_cast<qsizetype>(size));
}

void Hasher::FreeContext::operator()(evp_md_ctx_st* context) const { EVP_MD_CTX_free(context); }

Hasher::Hasher(DigestAlgorithm algorithm) : m_algorithm(algorithm), m_context(EVP_MD_CTX_new())
{
    static_assert(std::tuple_size_v<decltype(m_result)> >= EVP_MAX_MD_SIZE);
}

Hasher::~Hasher() = default;

QByteArrayView Hasher::digest(QByteArrayView bytes)
{
    const ErrorQueueGuard guard;
    EVP_MD_CTX* context = m_context.get();
    const EVP_MD* type = messageDigest(m_algorithm);
    unsigned int size = 0;
    if (!context || !type || EVP_DigestInit_ex2(context, type, nullptr) != 1
        || EVP_DigestUpdate(context, bytes.data(), static_cast<size_t>(bytes.size())) != 1
        || EVP_DigestFinal_ex(context, m_result.data(), &size) != 1)
        return {};
    return QByteArrayView(m_result.data(), static_cast<qsizetype>(size));
}

} // namespace besace::crypto
