#include "core/baking/PngChunks.h"

#include "core/base/Compression.h"
#include "core/base/Limits.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace::png {

namespace {

constexpr qsizetype lengthSize = 4;
constexpr qsizetype typeSize = 4;
constexpr qsizetype crcSize = 4;

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// https://www.w3.org/TR/2003/REC-PNG-20031110/#5Chunk-naming-conventions: bit 5 of the first letter
bool isCritical(const Chunk& chunk) { return (chunk.type[0] & 0x20) == 0; }

quint32 bigEndian(QByteArrayView bytes) { return qFromBigEndian<quint32>(bytes.data()); }

/// @p from leaves room for length and type.
Chunk chunkAt(QByteArrayView file, qsizetype from)
{
    const auto length = static_cast<qsizetype>(bigEndian(file.sliced(from)));
    const QByteArrayView behind = file.sliced(from + lengthSize + typeSize);
    Chunk chunk;
    chunk.type = file.sliced(from + lengthSize, typeSize);
    chunk.data = behind.first(std::min(length, behind.size()));
    chunk.intact = length <= behind.size() - crcSize;
    chunk.whole = file.sliced(from);
    if (chunk.intact)
        chunk.whole.truncate(lengthSize + typeSize + length + crcSize);
    return chunk;
}

// https://www.w3.org/TR/2003/REC-PNG-20031110/#11IHDR, table 11.1
bool isAllowedDepth(int colourType, int depth)
{
    switch (colourType) {
    case 0:
        return depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
    case 3:
        return depth == 1 || depth == 2 || depth == 4 || depth == 8;
    case 2:
    case 4:
    case 6:
        return depth == 8 || depth == 16;
    default:
        return false;
    }
}

QString headerFault(const Chunk& header)
{
    if (header.type != "IHDR" || header.data.size() != 13)
        return u"no IHDR"_s;
    const auto dimension = [&](qsizetype at) { return bigEndian(header.data.sliced(at)) - 1 < 0x7FFFFFFFU; };
    if (!dimension(0) || !dimension(4))
        return u"IHDR: size"_s;
    if (!isAllowedDepth(header.data[9], header.data[8]))
        return u"IHDR: colour type and bit depth"_s;
    if (header.data[10] != 0 || header.data[11] != 0 || (header.data[12] & ~1) != 0)
        return u"IHDR: compression, filter or interlace method"_s;
    return {};
}

// https://www.w3.org/TR/2003/REC-PNG-20031110/#5ChunkOrdering, for the critical chunks
QString orderFault(const QList<Chunk>& chunks)
{
    const int colourType = chunks.first().data[9];
    bool palette = false;
    qsizetype firstData = -1;
    qsizetype lastData = -1;
    for (qsizetype i = 1; i < chunks.size(); ++i) {
        const Chunk& chunk = chunks[i];
        if (chunk.type == "IHDR")
            return u"IHDR twice"_s;
        if (chunk.type == "PLTE") {
            if (palette || firstData >= 0 || chunk.data.size() % 3 != 0)
                return u"PLTE"_s;
            palette = true;
        } else if (chunk.type == "IDAT") {
            if (lastData >= 0 && lastData != i - 1)
                return u"IDAT in two places"_s;
            firstData = firstData < 0 ? i : firstData;
            lastData = i;
        }
    }
    if (firstData < 0)
        return u"no IDAT"_s;
    if (palette != (colourType == 3) && (colourType == 3 || colourType == 0 || colourType == 4))
        return u"PLTE"_s;
    return {};
}

QString pictureFault(const QList<Chunk>& chunks)
{
    if (chunks.isEmpty())
        return u"no IHDR"_s;
    if (const QString fault = headerFault(chunks.first()); !fault.isEmpty())
        return fault;
    for (const Chunk& chunk : chunks) {
        if (!chunk.intact)
            return u"damaged chunk: "_s + QString::fromLatin1(chunk.type);
    }
    if (chunks.last().type != "IEND")
        return u"no IEND"_s;
    return orderFault(chunks);
}

} // namespace

bool isIntact(const Chunk& chunk)
{
    if (!chunk.intact)
        return false;
    const QByteArrayView covered = chunk.whole.sliced(lengthSize, typeSize + chunk.data.size());
    return crc32(covered) == bigEndian(chunk.whole.last(crcSize));
}

Result<Chunks> splitChunks(QByteArrayView file, Crc checked)
{
    Chunks result;
    const bool signatureHolds = file.startsWith(signature);
    qsizetype at = signatureHolds ? signature.size() : file.size();
    while (file.size() - at >= lengthSize + typeSize) {
        Chunk chunk = chunkAt(file, at);
        if (!std::all_of(chunk.type.begin(), chunk.type.end(), isLetter))
            break;
        if (result.chunks.size() == limits::maxPngChunks)
            return Error { Error::Code::TooLarge, u"chunks"_s };
        if (checked == Crc::Critical && isCritical(chunk))
            chunk.intact = isIntact(chunk);
        result.chunks.append(chunk);
        at += chunk.whole.size();
        if (chunk.type == "IEND")
            break;
    }
    result.rest = file.sliced(at);
    result.fault = signatureHolds ? pictureFault(result.chunks) : u"PNG signature"_s;
    return result;
}

QByteArray makeChunk(QByteArrayView type, QByteArrayView data)
{
    QByteArray chunk(lengthSize, '\0');
    qToBigEndian(static_cast<quint32>(data.size()), chunk.data());
    chunk.append(type).append(data);
    QByteArray crc(crcSize, '\0');
    qToBigEndian(crc32(QByteArrayView(chunk).sliced(lengthSize)), crc.data());
    return chunk.append(crc);
}

} // namespace besace::png
