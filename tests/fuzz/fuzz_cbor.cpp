#include "core/base/Encoding.h"
#include "core/verification/DerivedProofValue.h"

#include <cstdlib>

using namespace besace;

// Every signature has its length, every label its own number, and nothing is taken that was not there.
extern "C" int LLVMFuzzerTestOneInput(const char* data, size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const auto value = parseDerivedProofValue(QString::fromLatin1('u' + encodeBase64Url(bytes)));
    if (!value)
        return 0;
    constexpr qsizetype signatureBytes = 64;
    constexpr qsizetype labelBytes = 32;
    const qsizetype needed = value->baseSignature.size() + value->publicKeyBytes.size()
        + value->signatures.size() * signatureBytes + value->labelMap.size() * labelBytes
        + static_cast<qsizetype>(value->mandatoryIndexes.size());
    if (needed > bytes.size())
        std::abort();
    return 0;
}
