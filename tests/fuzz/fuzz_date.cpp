#include "core/base/Instant.h"

#include <cstdlib>

using namespace besace;

// Every instant that is read can be written down, and is then the same second.
extern "C" int LLVMFuzzerTestOneInput(const char* data, size_t size)
{
    const auto instant = parseInstant(QString::fromUtf8(data, static_cast<qsizetype>(size)));
    if (!instant)
        return 0;
    const auto again = parseInstant(toIso(instant->utc));
    if (!again || again->utc != instant->utc.addMSecs(-instant->utc.time().msec()))
        std::abort();
    return 0;
}
