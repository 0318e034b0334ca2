#include "core/rdf/NQuadsGrammar.h"

#include "core/rdf/ByteSet.h"

#include <algorithm>
#include <array>

namespace besace::rdf {

namespace {

constexpr bool isDigit(char32_t c) { return c >= '0' && c <= '9'; }
constexpr bool isLetter(char32_t c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

struct Range {
    char32_t first;
    char32_t last;
};

template <size_t size>
bool contains(const std::array<Range, size>& ranges, char32_t c)
{
    return std::any_of(ranges.begin(), ranges.end(), [c](Range range) { return c >= range.first && c <= range.last; });
}

// [157s] PN_CHARS_BASE beyond ASCII
constexpr std::array<Range, 12> baseRanges { { { 0xc0, 0xd6 }, { 0xd8, 0xf6 }, { 0xf8, 0x2ff }, { 0x370, 0x37d },
    { 0x37f, 0x1fff }, { 0x200c, 0x200d }, { 0x2070, 0x218f }, { 0x2c00, 0x2fef }, { 0x3001, 0xd7ff },
    { 0xf900, 0xfdcf }, { 0xfdf0, 0xfffd }, { 0x10000, 0xeffff } } };
// What [160s] PN_CHARS adds beyond ASCII
constexpr std::array<Range, 3> furtherRanges { { { 0xb7, 0xb7 }, { 0x300, 0x36f }, { 0x203f, 0x2040 } } };

bool canBeginLabel(char32_t c)
{
    return isLetter(c) || isDigit(c) || c == '_' || c == ':' || (c >= 0x80 && contains(baseRanges, c));
}

bool canEndLabel(char32_t c) { return canBeginLabel(c) || c == '-' || (c >= 0x80 && contains(furtherRanges, c)); }

struct CodePoint {
    char32_t value = 0;
    qsizetype size = 1;
};

// `utf8` is valid and not empty.
CodePoint firstCodePoint(QByteArrayView utf8)
{
    const auto lead = static_cast<unsigned char>(utf8[0]);
    if (lead < 0x80)
        return { lead, 1 };
    const qsizetype size = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    char32_t value = lead & (0x7fU >> size);
    for (qsizetype i = 1; i < size; ++i)
        value = (value << 6) | (static_cast<unsigned char>(utf8[i]) & 0x3fU);
    return { value, size };
}

constexpr ByteSet letters = ByteSet('A', 'Z') | ByteSet('a', 'z');
constexpr ByteSet lettersAndDigits = letters | ByteSet('0', '9');

// [^#x00-#x20<>"{}|^`\]
constexpr ByteSet iriBytes = ~(ByteSet(0x00, 0x20) | ByteSet("<>\"{}|^`\\"));
// RFC 3986, section 3.1
constexpr ByteSet schemeBytes = lettersAndDigits | ByteSet("+-.");
constexpr ByteSet labelBytes = lettersAndDigits | ByteSet("_:-.") | ByteSet(0x80, 0xff);
constexpr ByteSet tagBytes = lettersAndDigits | ByteSet("-");

} // namespace

bool isAbsoluteIri(QByteArrayView utf8)
{
    const qsizetype colon = schemeBytes.startSize(utf8);
    return colon > 0 && colon < utf8.size() && utf8[colon] == ':' && letters.contains(utf8[0])
        && iriBytes.containsAllOf(utf8.sliced(colon));
}

bool isBlankNodeLabel(QByteArrayView utf8)
{
    if (utf8.isEmpty() || utf8.endsWith('.') || !canBeginLabel(firstCodePoint(utf8).value))
        return false;
    while (!utf8.isEmpty()) {
        const CodePoint c = firstCodePoint(utf8);
        if (c.value != '.' && !canEndLabel(c.value))
            return false;
        utf8 = utf8.sliced(c.size);
    }
    return true;
}

bool isLanguageTag(QByteArrayView utf8)
{
    qsizetype part = letters.startSize(utf8);
    while (part > 0 && part < utf8.size() && utf8[part] == '-') {
        utf8 = utf8.sliced(part + 1);
        part = lettersAndDigits.startSize(utf8);
    }
    return part > 0 && part == utf8.size();
}

qsizetype blankNodeLabelSize(QByteArrayView utf8)
{
    qsizetype size = labelBytes.startSize(utf8);
    while (size > 0 && utf8[size - 1] == '.')
        --size;
    return size;
}

qsizetype languageTagSize(QByteArrayView utf8) { return tagBytes.startSize(utf8); }

} // namespace besace::rdf
