#include "core/base/Encoding.h"
#include "core/jose/Jws.h"

#include <cstdlib>

using namespace besace;

// Nothing that is read may verify with a key that never signed it, and what was read must be what stood there.
extern "C" int LLVMFuzzerTestOneInput(const char* data, size_t size)
{
    // RFC 8037, section A.2
    static const auto key
        = crypto::PublicKey::fromEd25519(*decodeBase64Url("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"));
    // RFC 8037, section A.4: the one text this key has signed
    static const QByteArray signedByIt = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc";

    const QByteArrayView text(data, static_cast<qsizetype>(size));
    (void)jose::looksLikeCompactJws(text);
    const auto jws = jose::parseCompactJws(text);
    if (!jws)
        return 0;
    if (jws->signingInput + '.' + encodeBase64Url(jws->signature) != text || !jws->header.isObject())
        std::abort();
    if (jose::verify(*jws, *key) == jose::JwsVerdict::Valid && jws->signingInput != signedByIt)
        std::abort();
    (void)jose::verifyDetached(*jws, "payload", *key);
    return 0;
}
