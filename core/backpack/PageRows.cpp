#include "core/backpack/PageRows.h"

#include "core/base/Limits.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>

namespace besace {

namespace {

// https://www.sqlite.org/fileformat2.html#b_tree_pages
constexpr quint8 indexInterior = 0x02;
constexpr quint8 tableInterior = 0x05;
constexpr quint8 indexLeaf = 0x0a;
constexpr quint8 tableLeaf = 0x0d;
constexpr qsizetype fileHeaderSize = 100; ///< before the first page's own
constexpr qsizetype leafHeaderSize = 8;
constexpr qsizetype interiorHeaderSize = 12;
constexpr int maxDepth = 20; ///< with four children a page that is a million million pages

quint8 byteAt(const QByteArray& bytes, qsizetype offset) { return static_cast<quint8>(bytes[offset]); }

qsizetype headerAt(quint32 number) { return number == 1 ? fileHeaderSize : 0; }

bool isLeafType(quint8 type) { return type == indexLeaf || type == tableLeaf; }

struct Varint {
    quint64 value = 0;
    qsizetype end = 0; ///< behind it
};

/// https://www.sqlite.org/fileformat2.html#varint
std::optional<Varint> varint(const QByteArray& bytes, qsizetype offset)
{
    constexpr int longest = 9;
    Varint read { 0, offset };
    for (int i = 0; i < longest; ++i) {
        if (read.end >= bytes.size())
            return std::nullopt;
        const quint8 byte = byteAt(bytes, read.end++);
        if (i == longest - 1) {
            read.value = (read.value << 8) | byte;
            break;
        }
        read.value = (read.value << 7) | (byte & 0x7f);
        if ((byte & 0x80) == 0)
            break;
    }
    return read;
}

/// Where the cells begin, in the page's own order.
QList<qsizetype> cells(const QByteArray& page, qsizetype header)
{
    const bool isLeaf = isLeafType(byteAt(page, header));
    const int count = qFromBigEndian<quint16>(page.constData() + header + 3);
    const qsizetype pointers = header + (isLeaf ? leafHeaderSize : interiorHeaderSize);
    QList<qsizetype> found;
    for (int i = 0; i < count && pointers + 2 * i + 2 <= page.size(); ++i)
        found.append(qFromBigEndian<quint16>(page.constData() + pointers + 2 * i));
    return found;
}

qint64 integerFrom(QByteArrayView bytes)
{
    quint64 value = (static_cast<quint8>(bytes[0]) & 0x80) != 0 ? ~quint64(0) : 0;
    for (const char byte : bytes)
        value = (value << 8) | static_cast<quint8>(byte);
    return static_cast<qint64>(value);
}

/// https://www.sqlite.org/fileformat2.html#record_format
qsizetype sizeOf(quint64 serialType)
{
    constexpr std::array<qsizetype, 12> fixed { 0, 1, 2, 3, 4, 6, 8, 8, 0, 0, -1, -1 };
    if (serialType < fixed.size())
        return fixed.at(serialType);
    const quint64 size = (serialType - 12) / 2;
    return size > static_cast<quint64>(limits::maxFileBytes) ? -1 : static_cast<qsizetype>(size);
}

StoredValue valueFrom(quint64 serialType, QByteArrayView bytes)
{
    using enum StoredValue::Kind;
    switch (serialType) {
    case 0:
        return {};
    case 7:
        return { .kind = Real, .real = std::bit_cast<double>(integerFrom(bytes)) };
    case 8:
    case 9:
        return { .kind = Integer, .integer = static_cast<qint64>(serialType) - 8 };
    default:
        break;
    }
    if (serialType < 12)
        return { .kind = Integer, .integer = integerFrom(bytes) };
    return { .kind = serialType % 2 == 0 ? Blob : Text, .bytes = bytes.toByteArray() };
}

std::optional<QList<StoredValue>> record(const QByteArray& payload)
{
    const std::optional<Varint> header = varint(payload, 0);
    if (!header || header->value < 1 || header->value > static_cast<quint64>(payload.size()))
        return std::nullopt;
    const auto headerEnd = static_cast<qsizetype>(header->value);
    QList<StoredValue> values;
    qsizetype body = headerEnd;
    for (qsizetype at = header->end; at < headerEnd;) {
        const std::optional<Varint> type = varint(payload, at);
        const qsizetype size = type ? sizeOf(type->value) : -1;
        if (size < 0 || type->end > headerEnd || size > payload.size() - body)
            return std::nullopt;
        values.append(valueFrom(type->value, QByteArrayView(payload).sliced(body, size)));
        body += size;
        at = type->end;
    }
    // Every byte has its place: a damaged length shows.
    return body == payload.size() ? std::optional(values) : std::nullopt;
}

/// How many bytes of a payload stand in the page itself.
/// https://www.sqlite.org/fileformat2.html#cell_payload_overflow_pages
qsizetype localSize(quint64 size, PageRows::Tree tree, int usable)
{
    const int least = (usable - 12) * 32 / 255 - 23;
    const int most = tree == PageRows::Tree::Table ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    if (size <= static_cast<quint64>(most))
        return static_cast<qsizetype>(size);
    const quint64 beyond = (size - static_cast<quint64>(least)) % static_cast<quint64>(usable - 4);
    const int wanted = least + static_cast<int>(beyond);
    return wanted <= most ? wanted : least;
}

} // namespace

PageRows::PageRows(const PageFile& pages) : m_pages(pages), m_seen(size_t(pages.pageCount()) + 1) { }

bool PageRows::read(quint32 root, Tree tree, const Sink& sink) { return readPage(root, tree, sink, 0); }

bool PageRows::readPage(quint32 number, Tree tree, const Sink& sink, int depth)
{
    const QByteArray page = m_pages.page(number);
    if (page.isEmpty() || depth > maxDepth || m_seen[number])
        return false;
    const quint8 type = byteAt(page, headerAt(number));
    if (type == (tree == Tree::Table ? tableLeaf : indexLeaf))
        return readCells(number, page, tree, sink);
    if (type == (tree == Tree::Table ? tableInterior : indexInterior))
        return readChildren(number, page, tree, sink, depth);
    return false;
}

bool PageRows::readCells(quint32 number, const QByteArray& page, Tree tree, const Sink& sink)
{
    bool isWhole = true;
    bool isOfThisTable = true;
    const qsizetype header = headerAt(number);
    for (const qsizetype cell : cells(page, header)) {
        const std::optional<StoredRow> found = row(page, cell, tree, isLeafType(byteAt(page, header)));
        const bool fits = found && sink(*found);
        isWhole = isWhole && fits;
        isOfThisTable = isOfThisTable && (!found || fits);
    }
    m_seen[number] = isOfThisTable; // or a pointer led astray, and the page is somebody else's
    return isWhole;
}

bool PageRows::readChildren(quint32 number, const QByteArray& page, Tree tree, const Sink& sink, int depth)
{
    m_seen[number] = true;
    const qsizetype header = headerAt(number);
    bool isWhole = true;
    for (const qsizetype cell : cells(page, header)) {
        const bool isInside = cell + 4 <= page.size();
        isWhole
            = isInside && readPage(qFromBigEndian<quint32>(page.constData() + cell), tree, sink, depth + 1) && isWhole;
        if (tree == Tree::Index) { // these keep rows on the way down too
            const std::optional<StoredRow> found = row(page, cell, tree, false);
            isWhole = found && sink(*found) && isWhole;
        }
    }
    return readPage(qFromBigEndian<quint32>(page.constData() + header + 8), tree, sink, depth + 1) && isWhole;
}

std::optional<StoredRow> PageRows::row(const QByteArray& page, qsizetype cell, Tree tree, bool isLeaf) const
{
    const std::optional<Varint> size = varint(page, cell + (isLeaf ? 0 : 4));
    if (!size)
        return std::nullopt;
    StoredRow found;
    qsizetype at = size->end;
    if (tree == Tree::Table) {
        const std::optional<Varint> rowid = varint(page, at);
        if (!rowid)
            return std::nullopt;
        found.rowid = static_cast<qint64>(rowid->value);
        at = rowid->end;
    }
    const std::optional<QByteArray> bytes = payload(page, at, size->value, tree);
    const std::optional<QList<StoredValue>> values = bytes ? record(*bytes) : std::nullopt;
    if (!values)
        return std::nullopt;
    found.values = *values;
    return found;
}

std::optional<QByteArray> PageRows::payload(const QByteArray& page, qsizetype at, quint64 size, Tree tree) const
{
    if (size > static_cast<quint64>(limits::maxStoredRowBytes))
        return std::nullopt;
    const qsizetype local = localSize(size, tree, m_pages.pageSize());
    const bool overflows = static_cast<quint64>(local) < size;
    if (local + (overflows ? 4 : 0) > page.size() - at)
        return std::nullopt;
    QByteArray bytes = page.sliced(at, local);
    quint32 next = overflows ? qFromBigEndian<quint32>(page.constData() + at + local) : 0;
    while (static_cast<quint64>(bytes.size()) < size) {
        const QByteArray more = m_pages.page(next);
        if (more.isEmpty())
            return std::nullopt;
        next = qFromBigEndian<quint32>(more.constData());
        bytes += QByteArrayView(more).sliced(4, std::min<qsizetype>(more.size() - 4, qsizetype(size) - bytes.size()));
    }
    return bytes;
}

void PageRows::readStrays(const std::function<void(const QList<StoredRow>&)>& take) const
{
    for (quint32 number = 2; number <= m_pages.pageCount(); ++number) {
        if (m_seen[number])
            continue;
        const QByteArray page = m_pages.page(number);
        // No page of a long row is taken for one of these: it begins with the number of the next, and there are less
        // than two hundred million.
        if (byteAt(page, 0) != tableLeaf)
            continue;
        QList<StoredRow> rows;
        for (const qsizetype cell : cells(page, 0)) {
            if (const std::optional<StoredRow> stray = row(page, cell, Tree::Table, true))
                rows.append(*stray);
        }
        if (!rows.isEmpty())
            take(rows);
    }
}

} // namespace besace
