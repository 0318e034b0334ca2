#pragma once

#include "core/crypto/Digest.h"

#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>

/// What the files of core/crypto share of OpenSSL. Nobody else includes this.
namespace besace::crypto {

/// OpenSSL keeps a queue of errors for each thread. Whatever happens while this lives leaves that queue as it was:
/// a forged signature must not become somebody else's network error later.
class ErrorQueueGuard {
public:
    ErrorQueueGuard() { ERR_set_mark(); }
    ~ErrorQueueGuard() { ERR_pop_to_mark(); }
    Q_DISABLE_COPY_MOVE(ErrorQueueGuard)
};

template <auto function>
struct Free {
    template <typename T>
    void operator()(T* pointer) const
    {
        function(pointer);
    }
};
using BignumPointer = std::unique_ptr<BIGNUM, Free<BN_free>>;
using BignumContextPointer = std::unique_ptr<BN_CTX, Free<BN_CTX_free>>;
using KeyPointer = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;

inline const unsigned char* unsignedBytes(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

inline BignumPointer toBignum(QByteArrayView bigEndian)
{
    return BignumPointer(BN_bin2bn(unsignedBytes(bigEndian), static_cast<int>(bigEndian.size()), nullptr));
}

/// Fetched once a process; nullptr where the provider has none.
const EVP_MD* messageDigest(DigestAlgorithm algorithm);

} // namespace besace::crypto
