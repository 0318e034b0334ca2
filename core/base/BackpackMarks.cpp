#include "core/base/BackpackMarks.h"

#include <QtEndian>

namespace besace::marks {

namespace {

// https://www.sqlite.org/fileformat2.html#the_database_header
constexpr QByteArrayView sqlite("SQLite format 3\0", 16);
constexpr qsizetype applicationIdAt = 68;

// core/crypto/SEAL.md
constexpr qsizetype chunkSizeAt = 12;
constexpr qint64 tagSize = 16;

constexpr qint64 shortestPage = 4096; ///< all backpacks' pages are as long as this, or a multiple

quint32 numberAt(QByteArrayView bytes, qsizetype at) { return qFromBigEndian<quint32>(bytes.data() + at); }

} // namespace

bool isBackpackStart(QByteArrayView start)
{
    return start.startsWith(sqlite) && start.size() >= applicationIdAt + qsizetype(sizeof(quint32))
        && numberAt(start, applicationIdAt) == applicationId;
}

bool mayBeSealedBackpack(QByteArrayView header, qint64 fileSize)
{
    if (!header.startsWith(seal) || header.size() < sealHeaderSize)
        return header.startsWith(seal); // what was cut is kept
    const qint64 chunks = fileSize - sealHeaderSize;
    const qint64 sealedChunk = qint64(numberAt(header, chunkSizeAt)) + tagSize;
    const qint64 count = (chunks + sealedChunk - 1) / sealedChunk;
    return (chunks - count * tagSize) % shortestPage == 0;
}

} // namespace besace::marks
