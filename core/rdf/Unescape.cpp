#include "core/rdf/Unescape.h"

#include <QChar>
#include <QStringView>

#include <optional>

namespace besace::rdf {

namespace {

// [153s] ECHAR ::= '\' [tbnrf"'\]
std::optional<char> named(char name)
{
    switch (name) {
    case 't':
        return '\t';
    case 'b':
        return '\b';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 'f':
        return '\f';
    case '"':
    case '\'':
    case '\\':
        return name;
    default:
        return std::nullopt;
    }
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

std::optional<char32_t> hexNumber(QByteArrayView digits)
{
    char32_t number = 0;
    for (const char c : digits) {
        const int digit = hexDigit(c);
        if (digit < 0)
            return std::nullopt;
        number = number * 16 + static_cast<char32_t>(digit);
    }
    return number;
}

// [10] UCHAR ::= '\u' HEX HEX HEX HEX | '\U' HEX HEX HEX HEX HEX HEX HEX HEX
/// @param escape what stands behind the backslash
/// @return how many bytes of it were read; 0 if it is no UCHAR of a Unicode scalar value
qsizetype appendNumbered(QByteArrayView escape, QByteArray& utf8)
{
    const qsizetype digits = escape.startsWith('u') ? 4 : escape.startsWith('U') ? 8 : 0;
    if (!digits || escape.size() <= digits)
        return 0;
    const std::optional<char32_t> c = hexNumber(escape.sliced(1, digits));
    if (!c || *c > QChar::LastValidCodePoint || QChar::isSurrogate(*c))
        return 0;
    utf8 += QStringView(QChar::fromUcs4(*c)).toUtf8();
    return digits + 1;
}

enum class NamedEscapes { Allowed, Forbidden };

bool unescape(QByteArrayView escaped, QByteArray& utf8, NamedEscapes namedEscapes)
{
    utf8.resize(0);
    for (;;) {
        const qsizetype backslash = escaped.indexOf('\\');
        utf8 += backslash < 0 ? escaped : escaped.first(backslash);
        if (backslash < 0)
            return true;
        escaped = escaped.sliced(backslash + 1);
        qsizetype size = appendNumbered(escaped, utf8);
        if (!size && namedEscapes == NamedEscapes::Allowed && !escaped.isEmpty()) {
            if (const auto c = named(escaped[0])) {
                utf8 += *c;
                size = 1;
            }
        }
        if (!size)
            return false;
        escaped = escaped.sliced(size);
    }
}

} // namespace

bool unescapeString(QByteArrayView escaped, QByteArray& utf8)
{
    return !escaped.contains('\n') && !escaped.contains('\r') && unescape(escaped, utf8, NamedEscapes::Allowed);
}

bool unescapeIri(QByteArrayView escaped, QByteArray& utf8) { return unescape(escaped, utf8, NamedEscapes::Forbidden); }

} // namespace besace::rdf
