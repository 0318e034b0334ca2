#include "core/baking/Baking.h"
#include "core/baking/Payload.h"
#include "core/baking/PngChunks.h"

#include <cstdlib>

using namespace besace;

namespace {

// What was baked comes back, into whatever it was baked.
void tryBoth(const QByteArray& picture)
{
    static const QByteArray payload = R"({"id":"urn:a"})";
    (void)unbake(picture);
    const Result<QByteArray> baked = bake(picture, payload);
    if (!baked)
        return;
    const Result<Baked> again = unbake(*baked);
    if (!again || again->stored != payload || again->others)
        std::abort();
}

} // namespace

// The bytes as a file; and as a text chunk in a sound file, so that no checksum stands in the way.
extern "C" int LLVMFuzzerTestOneInput(const char* data, size_t size)
{
    const QByteArray bytes(data, static_cast<qsizetype>(size));
    tryBoth(bytes);
    if (bytes.size() < 2)
        return 0;
    const QByteArrayView type = bytes[0] % 3 == 0 ? "iTXt" : bytes[0] % 3 == 1 ? "zTXt" : "tEXt";
    tryBoth(png::signature.toByteArray() + png::makeChunk("IHDR", QByteArray("\0\0\0\1\0\0\0\1\x8\0\0\0\0", 13))
        + png::makeChunk(type, QByteArrayView(bytes).sliced(1)) + png::makeChunk("IDAT", {})
        + png::makeChunk("IEND", {}));
    return 0;
}
