#include "core/base/Encoding.h"

#include "core/base/Limits.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

Error malformed(const char* what) { return { Error::Code::Malformed, QString::fromLatin1(what) }; }

using DigitTable = std::array<quint8, 256>;
constexpr quint8 noDigit = 0xff;

constexpr DigitTable digitsOf(std::string_view alphabet)
{
    DigitTable digits {};
    digits.fill(noDigit);
    for (size_t digit = 0; digit < alphabet.size(); ++digit)
        digits[static_cast<unsigned char>(alphabet[digit])] = static_cast<quint8>(digit);
    return digits;
}

constexpr DigitTable base64Digits = digitsOf("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
constexpr DigitTable base64UrlDigits = digitsOf("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

/// RFC 4648, sections 3.2 to 3.5: no padding, nothing skipped, unused bits zero.
Result<QByteArray> decodeBase64Digits(QByteArrayView text, const DigitTable& digits)
{
    QByteArray bytes(text.size() * 3 / 4, Qt::Uninitialized);
    char* out = bytes.data();
    quint32 all = 0; // has a bit that no digit has if there was no digit somewhere
    auto next = [&, at = text.data()](quint32 bits) mutable {
        const quint32 digit = digits[static_cast<unsigned char>(*at++)];
        all |= digit;
        return bits << 6 | digit;
    };
    for (qsizetype four = text.size() / 4; four > 0; --four) {
        const quint32 bits = next(next(next(next(0))));
        for (const int shift : { 16, 8, 0 })
            *out++ = static_cast<char>(bits >> shift);
    }
    quint32 bits = 0;
    const int rest = static_cast<int>(text.size() % 4);
    for (int i = 0; i < rest; ++i)
        bits = next(bits);
    int unused = 6 * rest;
    for (; unused >= 8; unused -= 8)
        *out++ = static_cast<char>(bits >> (unused - 8));
    if (all > 63 || rest == 1 || (bits & ((1U << unused) - 1)) != 0)
        return malformed("base64");
    return bytes;
}

Result<QByteArray> decodePaddedBase64(QByteArrayView text, const DigitTable& digits)
{
    if (text.size() % 4 != 0)
        return malformed("base64");
    const int padding = text.endsWith("==") ? 2 : text.endsWith('=') ? 1 : 0;
    return decodeBase64Digits(text.chopped(padding), digits);
}

constexpr std::string_view base58Alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr DigitTable base58Digits = digitsOf(base58Alphabet);

/// A number of any length, which grows digit by digit, or by as many digits at once as 32 bits hold.
class LongNumber {
public:
    void multiplyAndAdd(quint32 factor, quint32 more)
    {
        quint64 carry = more;
        for (quint32& place : m_places) {
            carry += quint64 { factor } * place;
            place = static_cast<quint32>(carry);
            carry >>= 32;
        }
        if (carry > 0)
            m_places.push_back(static_cast<quint32>(carry));
    }

    /// Big-endian, without leading zeros.
    QByteArray bytes() const
    {
        QByteArray bytes;
        for (const quint32 place : m_places) {
            for (const int shift : { 0, 8, 16, 24 })
                bytes.append(static_cast<char>(place >> shift));
        }
        while (bytes.endsWith('\0'))
            bytes.chop(1);
        std::reverse(bytes.begin(), bytes.end());
        return bytes;
    }

private:
    std::vector<quint32> m_places; ///< the lowest first
};

} // namespace

Result<QByteArray> decodeBase64Url(QByteArrayView text) { return decodeBase64Digits(text, base64UrlDigits); }

QByteArray encodeBase64Url(QByteArrayView bytes)
{
    return bytes.toByteArray().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<QByteArray> decodeBase64(QByteArrayView text) { return decodePaddedBase64(text, base64Digits); }

Result<QByteArray> decodeBase58(QByteArrayView text)
{
    if (text.size() > limits::maxBase58Chars)
        return Error { Error::Code::TooLarge, u"base58"_s };
    LongNumber number;
    for (qsizetype at = 0; at < text.size(); at += 5) {
        quint32 factor = 1;
        quint32 value = 0;
        for (const char character : text.sliced(at, std::min<qsizetype>(5, text.size() - at))) {
            const quint8 digit = base58Digits[static_cast<unsigned char>(character)];
            if (digit == noDigit)
                return malformed("base58");
            factor *= 58;
            value = value * 58 + digit;
        }
        number.multiplyAndAdd(factor, value);
    }
    const auto firstNonZero = std::find_if(text.begin(), text.end(), [](char digit) { return digit != '1'; });
    return QByteArray(firstNonZero - text.begin(), '\0') + number.bytes();
}

QByteArray encodeBase58(QByteArrayView bytes)
{
    const auto firstNonZero = std::find_if(bytes.begin(), bytes.end(), [](char byte) { return byte != 0; });
    QByteArray digits; // of the number, the lowest first
    for (const char byte : bytes) {
        int carry = static_cast<unsigned char>(byte);
        for (char& digit : digits) {
            carry += 256 * digit;
            digit = static_cast<char>(carry % 58);
            carry /= 58;
        }
        for (; carry > 0; carry /= 58)
            digits.append(static_cast<char>(carry % 58));
    }
    std::reverse(digits.begin(), digits.end());
    for (char& digit : digits)
        digit = base58Alphabet[static_cast<unsigned char>(digit)];
    return QByteArray(firstNonZero - bytes.begin(), '1') + digits;
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
        return decodePaddedBase64(rest, base64UrlDigits);
    case 'm':
        return decodeBase64Digits(rest, base64Digits);
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

bool isAscii(QByteArrayView bytes)
{
    quint64 all = 0; // eight bytes at a time
    while (bytes.size() >= 8) {
        quint64 next = 0;
        std::memcpy(&next, bytes.data(), sizeof next);
        all |= next;
        bytes = bytes.sliced(8);
    }
    for (const char byte : bytes)
        all |= static_cast<unsigned char>(byte);
    return (all & 0x8080'8080'8080'8080) == 0;
}

Result<QString> decodeUtf8(QByteArrayView bytes)
{
    if (isAscii(bytes))
        return QString::fromLatin1(bytes);
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
