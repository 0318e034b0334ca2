#include "core/rdf/Escapes.h"

#include "core/rdf/ByteSet.h"

namespace besace::rdf {

namespace {

constexpr ByteSet controls(0x00, 0x1f);
// 0xEF begins U+FFFE and U+FFFF, and others: whoever meets it looks closer.
constexpr ByteSet plainInString = ~(controls | ByteSet("\"\\\x7f\xef"));
constexpr ByteSet plainInIri = ~(controls | ByteSet(" <>\"{}|^`\\"));

// U+FFFE and U+FFFF match no Char of XML 1.1.
bool isNonCharacter(QByteArrayView utf8) { return utf8.startsWith("\xef\xbf\xbe") || utf8.startsWith("\xef\xbf\xbf"); }

char nameOf(char c)
{
    switch (c) {
    case '\b':
        return 'b';
    case '\t':
        return 't';
    case '\n':
        return 'n';
    case '\f':
        return 'f';
    case '\r':
        return 'r';
    case '"':
    case '\\':
        return c;
    default:
        return 0;
    }
}

void appendNumbered(QByteArray& text, char16_t c)
{
    constexpr QByteArrayView digits = "0123456789ABCDEF";
    text += "\\u";
    for (const int shift : { 12, 8, 4, 0 })
        text += digits[(c >> shift) & 0xf];
}

/// @return how many bytes of `utf8` that was
qsizetype appendFirst(QByteArray& text, QByteArrayView utf8)
{
    if (isNonCharacter(utf8)) {
        appendNumbered(text, utf8[2] == '\xbe' ? 0xfffe : 0xffff);
        return 3;
    }
    if (const char name = nameOf(utf8[0]))
        text.append('\\').append(name);
    else if (utf8[0] == '\xef')
        text += utf8[0];
    else
        appendNumbered(text, static_cast<unsigned char>(utf8[0]));
    return 1;
}

} // namespace

qsizetype plainSize(QByteArrayView utf8) { return plainInString.startSize(utf8); }

qsizetype appendEscapedString(QByteArray& text, QByteArrayView utf8)
{
    const qsizetype before = text.size();
    while (!utf8.isEmpty()) {
        const qsizetype size = plainSize(utf8);
        text += utf8.first(size);
        utf8 = utf8.sliced(size);
        if (!utf8.isEmpty())
            utf8 = utf8.sliced(appendFirst(text, utf8));
    }
    return text.size() - before;
}

qsizetype appendEscapedIri(QByteArray& text, QByteArrayView utf8)
{
    const qsizetype before = text.size();
    if (plainInIri.containsAllOf(utf8)) {
        text += utf8;
        return utf8.size();
    }
    for (const char c : utf8) {
        if (plainInIri.contains(c))
            text += c;
        else
            appendNumbered(text, static_cast<unsigned char>(c));
    }
    return text.size() - before;
}

} // namespace besace::rdf
