#include "core/verification/BitstringList.h"

#include "core/base/Compression.h"
#include "core/base/Encoding.h"
#include "core/base/Limits.h"

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// Any of the spellings as strict base64url. A gzip or zlib stream in base64 begins with `H` or `e`, so a leading `u`
/// can only be the multibase prefix.
QByteArray plainBase64Url(const QString& encodedList)
{
    QByteArray text = encodedList.toLatin1();
    if (text.startsWith('u'))
        text.remove(0, 1);
    while (text.endsWith('='))
        text.chop(1);
    return text.replace('+', '-').replace('/', '_');
}

} // namespace

Result<QByteArray> decodeBitstring(const QString& encodedList)
{
    const Result<QByteArray> packed = decodeBase64Url(plainBase64Url(encodedList));
    if (!packed)
        return packed.error();
    const bool gzip = packed->startsWith("\x1f\x8b");
    return inflate(*packed, gzip ? Compression::Gzip : Compression::Zlib, limits::maxInflatedBytes);
}

std::optional<quint32> valueAt(const QByteArray& bits, quint64 index, int size)
{
    Q_ASSERT(size >= 1 && size <= 32);
    const auto length = static_cast<quint64>(bits.size()) * 8;
    const auto width = static_cast<quint64>(size);
    if (index >= length / width)
        return std::nullopt;
    quint32 value = 0;
    for (quint64 bit = index * width; bit < (index + 1) * width; ++bit) {
        const auto byte = static_cast<quint8>(bits[static_cast<qsizetype>(bit / 8)]);
        value = (value << 1U) | ((byte >> (7U - bit % 8)) & 1U);
    }
    return value;
}

std::optional<quint64> listIndex(const JsonValue& value)
{
    const QString text = value.isNumber() ? QString::fromLatin1(value.toNumber().text) : value.toString();
    bool isNumber = false;
    const quint64 index = text.toULongLong(&isNumber);
    const bool digitsOnly = !text.startsWith(u'+') && !text.startsWith(u' ');
    return isNumber && digitsOnly ? std::optional(index) : std::nullopt;
}

} // namespace besace
