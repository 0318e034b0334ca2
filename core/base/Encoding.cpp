#include "core/base/Encoding.h"

#include "core/base/Limits.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

Error malformed(const char* what) { return { Error::Code::Malformed, QString::fromLatin1(what) }; }

// Decoding and encoding again is the simplest proof that nothing was skipped and the unused bits were zero.
Result<QByteArray> decodeBase64Strictly(QByteArrayView text, QByteArray::Base64Options options)
{
    const QByteArray input = text.toByteArray();
    const auto decoded = QByteArray::fromBase64Encoding(input, options | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).toBase64(options) != input)
        return malformed("base64");
    return *decoded;
}

constexpr std::string_view base58Alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

// Turns the digits of a big-endian number from one base to another; leading zeros are the caller's.
QByteArray convertBase(const QByteArray& digits, int from, int to)
{
    QByteArray result; // little-endian while it grows
    for (const char digit : digits) {
        int carry = static_cast<unsigned char>(digit);
        for (char& place : result) {
            carry += from * static_cast<unsigned char>(place);
            place = static_cast<char>(carry % to);
            carry /= to;
        }
        for (; carry > 0; carry /= to)
            result.append(static_cast<char>(carry % to));
    }
    std::reverse(result.begin(), result.end());
    return result;
}

} // namespace

Result<QByteArray> decodeBase64Url(QByteArrayView text)
{
    return decodeBase64Strictly(text, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray encodeBase64Url(QByteArrayView bytes)
{
    return bytes.toByteArray().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<QByteArray> decodeBase64(QByteArrayView text) { return decodeBase64Strictly(text, QByteArray::Base64Encoding); }

Result<QByteArray> decodeBase58(QByteArrayView text)
{
    if (text.size() > limits::maxBase58Chars)
        return Error { Error::Code::TooLarge, u"base58"_s };
    QByteArray digits;
    digits.reserve(text.size());
    for (const char character : text) {
        const size_t digit = base58Alphabet.find(character);
        if (digit == std::string_view::npos)
            return malformed("base58");
        digits.append(static_cast<char>(digit));
    }
    const auto firstNonZero = std::find_if(digits.cbegin(), digits.cend(), [](char digit) { return digit != 0; });
    return QByteArray(firstNonZero - digits.cbegin(), '\0') + convertBase(digits, 58, 256);
}

QByteArray encodeBase58(QByteArrayView bytes)
{
    const auto firstNonZero = std::find_if(bytes.begin(), bytes.end(), [](char byte) { return byte != 0; });
    QByteArray text = convertBase(bytes.toByteArray(), 256, 58);
    for (char& digit : text)
        digit = base58Alphabet[static_cast<unsigned char>(digit)];
    return QByteArray(firstNonZero - bytes.begin(), '1') + text;
}

Result<QByteArray> decodeHex(QByteArrayView text)
{
    const QByteArray decoded = QByteArray::fromHex(text.toByteArray());
    if (decoded.toHex() != text.toByteArray().toLower())
        return malformed("hex");
    return decoded;
}

Result<QByteArray> decodeMultibase(QByteArrayView text)
{
    if (text.isEmpty())
        return malformed("empty multibase");
    const QByteArrayView rest = text.sliced(1);
    switch (text.front()) {
    case 'z':
        return decodeBase58(rest);
    case 'u':
        return decodeBase64Url(rest);
    case 'U':
        return decodeBase64Strictly(rest, QByteArray::Base64UrlEncoding);
    case 'm':
        return decodeBase64Strictly(rest, QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals);
    case 'M':
        return decodeBase64(rest);
    case 'f':
    case 'F':
        return decodeHex(rest);
    default:
        return Error { Error::Code::Unsupported, u"multibase prefix"_s };
    }
}

Result<Multicodec> decodeMulticodec(const QByteArray& bytes)
{
    Multicodec result;
    for (qsizetype i = 0; i < bytes.size() && i < 4; ++i) {
        const auto byte = static_cast<unsigned char>(bytes.at(i));
        result.code |= static_cast<quint32>(byte & 0x7f) << (7 * i);
        if (byte & 0x80)
            continue;
        if (byte == 0 && i > 0)
            return malformed("varint is not in its shortest form");
        result.bytes = bytes.sliced(i + 1);
        return result;
    }
    return malformed("varint");
}

Result<QString> decodeUtf8(QByteArrayView bytes)
{
    // Stateless and ConvertInitialBom: a byte order mark is a character like any other, so that two member names that
    // differ only by one stay different.
    QStringDecoder decoder(
        QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return malformed("not UTF-8");
    return text;
}

} // namespace besace
