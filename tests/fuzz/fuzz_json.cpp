#include "core/base/Jcs.h"
#include "core/base/Json.h"

#include <cstdlib>

using namespace besace;

// What was accepted must come back from its own text, and from its canonical form, as the same value.
extern "C" int LLVMFuzzerTestOneInput(const char* data, size_t size)
{
    const auto value = parseJson(QByteArrayView(data, static_cast<qsizetype>(size)));
    if (!value)
        return 0;
    const auto again = parseJson(toJson(*value));
    const auto canonical = parseJson(canonicalizeJson(*value));
    if (!again || !(*again == *value) || !canonical || !(*canonical == *value))
        std::abort();
    return 0;
}
