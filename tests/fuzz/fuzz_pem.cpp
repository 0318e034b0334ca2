#include "core/base/Encoding.h"
#include "core/crypto/PublicKey.h"

#include <openssl/err.h>

#include <cstdlib>

using namespace besace;
using crypto::PublicKey;

/// The DER itself under each label, so that base64 does not stand in the way of the mutations.
static void readDer(const QByteArray& der)
{
    for (const char* label : { "PUBLIC KEY", "RSA PUBLIC KEY", "CERTIFICATE" }) {
        const QByteArray name(label);
        (void)PublicKey::fromPem("-----BEGIN " + name + "-----\n" + der.toBase64() + "\n-----END " + name + "-----\n");
    }
    (void)PublicKey::fromRsaPkcs1(der);
}

extern "C" int LLVMFuzzerTestOneInput(const char* data, size_t size)
{
    const QByteArray input(data, static_cast<qsizetype>(size));
    if (const auto key = PublicKey::fromPem(input); key && (input.contains("PRIVATE") || !(*key == *key)))
        std::abort();
    readDer(input);
    if (ERR_peek_error() != 0)
        std::abort();
    return 0;
}
