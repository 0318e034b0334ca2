#include "core/backpack/PageSize.h"

#include <QtEndian>

namespace besace {

namespace {

// https://www.sqlite.org/fileformat2.html#walformat
constexpr qint64 logHeaderSize = 32;
constexpr qint64 frameHeaderSize = 24;
constexpr qint64 saltAt = 8; ///< in a frame's header
constexpr qint64 saltSize = 8;

// https://www.sqlite.org/fileformat2.html#the_database_header
constexpr qint64 pageSizeAt = 16;

/// How much of a file is looked at: where its tables begin stands at its start.
constexpr qint64 lookedAt = 1024LL * 1024;

int number(const QByteArray& bytes, qsizetype offset) { return qFromBigEndian<quint16>(bytes.constData() + offset); }

/// Frames of one round bear the same salt, which is made by chance: two of them tell how far apart they are.
bool isSizeOfLog(const BytesAt& log, int size)
{
    const QByteArray first = log(logHeaderSize + saltAt, saltSize);
    return first.size() == saltSize && log(logHeaderSize + frameHeaderSize + size + saltAt, saltSize) == first;
}

/// Whether a page of that size begins there, with nothing to it that could not be.
/// https://www.sqlite.org/fileformat2.html#b_tree_pages
bool isPage(const QByteArray& bytes, qsizetype at, int size)
{
    if (at + size > bytes.size())
        return false;
    const char type = bytes[at];
    const bool isLeaf = type == 0x0a || type == 0x0d;
    if (!isLeaf && type != 0x02 && type != 0x05)
        return false;
    const int cells = number(bytes, at + 3);
    const int contentAt = number(bytes, at + 5);
    const int pointersAt = isLeaf ? 8 : 12;
    if (number(bytes, at + 1) >= size || pointersAt + 2 * cells > contentAt || contentAt > size)
        return false;
    for (int i = 0; i < cells; ++i) {
        const int cell = number(bytes, at + pointersAt + qsizetype(2) * i);
        if (cell < contentAt || cell >= size)
            return false;
    }
    return cells > 0 || contentAt == size;
}

/// How many there are that could not be of the other size.
int pagesIn(const QByteArray& start, int size)
{
    int found = 0;
    for (qsizetype at = size; at < start.size(); at += size) {
        const bool isOfBoth = size == earlierPageSize && at % newPageSize == 0;
        found += !isOfBoth && isPage(start, at, size) ? 1 : 0;
    }
    return found;
}

} // namespace

int pageSizeOf(const BytesAt& file, const BytesAt& log)
{
    for (const int size : { newPageSize, earlierPageSize }) {
        if (isSizeOfLog(log, size))
            return size;
    }
    const QByteArray start = file(0, lookedAt);
    const int ofNew = pagesIn(start, newPageSize);
    const int ofEarlier = pagesIn(start, earlierPageSize);
    if (ofNew != ofEarlier)
        return ofNew > ofEarlier ? newPageSize : earlierPageSize;
    const bool saysEarlier = start.size() > pageSizeAt + 1 && number(start, pageSizeAt) == earlierPageSize;
    return saysEarlier ? earlierPageSize : newPageSize;
}

} // namespace besace
