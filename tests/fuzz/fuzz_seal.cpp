#include "core/crypto/Digest.h"
#include "core/crypto/Seal.h"

#include <cstdlib>

using namespace besace;
using namespace besace::crypto;

// A sealed file of somebody else's. Its header is made to hold, so that what stands behind it is reached; the key is a
// cheap one, whatever the header asks for.
extern "C" int LLVMFuzzerTestOneInput(const char* data, size_t size)
{
    QByteArray bytes(data, static_cast<qsizetype>(size));
    BufferSource asItCame(bytes);
    static const SealKey key = SealKey::make(QStringLiteral("a"), { 1, 1, 1 }).value();
    if (SealReader::open(asItCame, key))
        std::abort();
    if (bytes.size() < 88)
        return 0;

    QByteArray header;
    BufferSink sink(header);
    if (!SealWriter::begin(key, sink))
        std::abort();
    bytes.replace(0, 12, header.first(12));
    bytes.replace(16, 16, header.sliced(16, 16));
    bytes.replace(64, 16, header.sliced(64, 16));
    bytes.replace(80, 8, sha256(bytes.first(80)).first(8));
    BufferSource source(bytes);
    if (SealReader::open(source, key)) // nobody without the key makes a chunk
        std::abort();
    return 0;
}
