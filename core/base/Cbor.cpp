#include "core/base/Cbor.h"

using namespace Qt::StringLiterals;

namespace besace {

namespace {

Error malformed(const QString& detail) { return { Error::Code::Malformed, u"CBOR: "_s + detail }; }

/// Arguments from here on stand in bytes of their own: 1, 2, 4 or 8 of them.
constexpr quint8 oneByteArgument = 24;
constexpr quint8 eightByteArgument = 27;

quint64 bigEndian(QByteArrayView bytes)
{
    quint64 number = 0;
    for (const char byte : bytes)
        number = number << 8 | static_cast<quint8>(byte);
    return number;
}

/// The least number that needs so many bytes.
quint64 leastOf(qsizetype bytes) { return bytes == 1 ? oneByteArgument : quint64 { 1 } << (bytes * 4); }

} // namespace

// https://www.rfc-editor.org/rfc/rfc8949#section-3
Result<quint64> CborReader::readHead(MajorType type)
{
    if (m_rest.isEmpty())
        return malformed(u"ends too early"_s);
    const auto first = static_cast<quint8>(m_rest.front());
    const auto argument = static_cast<quint8>(first & 0x1f);
    if (first >> 5 != static_cast<quint8>(type))
        return malformed(u"unexpected item 0x"_s + QString::number(first, 16));
    if (argument < oneByteArgument) {
        m_rest = m_rest.sliced(1);
        return quint64 { argument };
    }
    if (argument > eightByteArgument)
        return malformed(u"indefinite or reserved length"_s);
    const auto size = qsizetype { 1 } << (argument - oneByteArgument);
    if (m_rest.size() <= size)
        return malformed(u"ends too early"_s);
    const quint64 number = bigEndian(m_rest.sliced(1, size));
    if (number < leastOf(size))
        return malformed(u"not the shortest form"_s);
    m_rest = m_rest.sliced(1 + size);
    return number;
}

Result<quint64> CborReader::readUnsigned() { return readHead(MajorType::Unsigned); }

Result<QByteArray> CborReader::readByteString()
{
    const QByteArrayView start = m_rest;
    const Result<quint64> size = readHead(MajorType::ByteString);
    if (!size)
        return size.error();
    if (*size > static_cast<quint64>(m_rest.size())) {
        m_rest = start;
        return malformed(u"ends too early"_s);
    }
    const auto length = static_cast<qsizetype>(*size);
    const QByteArray bytes = m_rest.first(length).toByteArray();
    m_rest = m_rest.sliced(length);
    return bytes;
}

Result<qsizetype> CborReader::readCount(MajorType type, qsizetype maxCount)
{
    const QByteArrayView start = m_rest;
    const Result<quint64> count = readHead(type);
    if (!count)
        return count.error();
    if (*count > static_cast<quint64>(maxCount)) {
        m_rest = start;
        return Error { Error::Code::TooLarge, u"CBOR: "_s + QString::number(*count) + u" items"_s };
    }
    return static_cast<qsizetype>(*count);
}

Result<qsizetype> CborReader::readArray(qsizetype maxCount) { return readCount(MajorType::Array, maxCount); }

Result<qsizetype> CborReader::readMap(qsizetype maxCount) { return readCount(MajorType::Map, maxCount); }

} // namespace besace
