#include "core/verification/BitstringList.h"

#include <cstdlib>

using namespace besace;

// An entry is inside the list or it has no value, however wide it is.
extern "C" int LLVMFuzzerTestOneInput(const char* data, size_t size)
{
    const auto bits = decodeBitstring(QString::fromLatin1(data, static_cast<qsizetype>(size)));
    if (!bits)
        return 0;
    const auto count = static_cast<quint64>(bits->size()) * 8;
    for (const int width : { 1, 2, 3, 7, 8, 31, 32 }) {
        const quint64 entries = count / static_cast<quint64>(width);
        if (valueAt(*bits, entries, width) || (entries > 0 && !valueAt(*bits, entries - 1, width)))
            std::abort();
    }
    return 0;
}
