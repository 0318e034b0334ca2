#include "core/base/Json.h"
#include "core/jose/Jwk.h"

#include <cstdlib>

using namespace besace;

// A key that is read holds no secret, has a thumbprint, and is the same key when it is read again.
extern "C" int LLVMFuzzerTestOneInput(const char* data, size_t size)
{
    const auto jwk = parseJson(QByteArrayView(data, static_cast<qsizetype>(size)));
    if (!jwk)
        return 0;
    const QByteArray thumbprint = jose::thumbprint(*jwk);
    const auto key = jose::parseJwk(*jwk);
    if (!key)
        return 0;
    const auto again = jose::parseJwk(*parseJson(toJson(*jwk)));
    if (jose::isPrivate(*jwk) || thumbprint.size() != 43 || !again || !(*again == *key))
        std::abort();
    return 0;
}
