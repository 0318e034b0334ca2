#include "core/baking/Baking.h"
#include "core/baking/Payload.h"

#include <cstdlib>

using namespace besace;

// Whatever can be taken out of a drawing can be put into it again, and comes back.
extern "C" int LLVMFuzzerTestOneInput(const char* data, size_t size)
{
    const QByteArray drawing(data, static_cast<qsizetype>(size));
    const Result<Baked> found = unbake(drawing);
    const QByteArray payload = found ? found->stored : QByteArray("https://example.org/?a=\"<&>\r\n");
    const Result<QByteArray> baked = bake(drawing, payload);
    if (!baked)
        return 0;
    const Result<Baked> again = unbake(*baked);
    if (!again || again->stored != payload || again->damaged || again->others)
        std::abort();
    return 0;
}
