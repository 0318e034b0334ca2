#include "core/base/Encoding.h"

#include <cstdlib>

using namespace besace;

// One spelling for each value: what was decoded is encoded to the same text, and the other way round.
extern "C" int LLVMFuzzerTestOneInput(const char* data, size_t size)
{
    const QByteArrayView input(data, static_cast<qsizetype>(size));
    if (const auto bytes = decodeBase58(input); bytes && encodeBase58(*bytes) != input)
        std::abort();
    if (const auto bytes = decodeBase64Url(input); bytes && encodeBase64Url(*bytes) != input)
        std::abort();
    if (size < 1000) {
        const auto back = decodeBase58(encodeBase58(input));
        if (!back || *back != input)
            std::abort();
    }
    const auto bytes = decodeMultibase(input);
    if (bytes && bytes->size() > input.size())
        std::abort();
    const auto multicodec = decodeMulticodec(input.toByteArray());
    if (multicodec && multicodec->bytes.size() >= input.size())
        std::abort();
    return 0;
}
