#include "core/jsonld/Literals.h"

#include <array>
#include <charconv>
#include <cmath>

namespace besace::jsonld {

namespace {

constexpr double firstWithExponent = 1e21;
/// Enough for 1e21 in full, and for 16 digits with a sign and an exponent.
constexpr size_t longestNumber = 32;

QByteArray written(double value, std::chars_format format, int precision)
{
    std::array<char, longestNumber> text {};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value, format, precision).ptr;
    return { text.data(), end - text.data() };
}

/// https://www.w3.org/TR/2012/REC-xmlschema11-2-20120405/#double: 5.3E0, 1.0E21, 1.0E-7
QByteArray canonicalDouble(double value)
{
    const QByteArray text = written(value, std::chars_format::scientific, 15);
    const qsizetype exponentAt = text.indexOf('e');
    QByteArray mantissa = text.first(exponentAt);
    while (mantissa.endsWith('0') && !mantissa.endsWith(".0"))
        mantissa.chop(1);
    return mantissa + 'E' + QByteArray::number(text.sliced(exponentAt + 1).toInt());
}

} // namespace

NumberLiteral numberLiteral(double value, bool asDouble)
{
    if (value == 0)
        value = 0; // NOTE: -0 loses its sign, as it does for those who sign
    const bool hasFraction = std::trunc(value) != value;
    if (asDouble || hasFraction || std::fabs(value) >= firstWithExponent)
        return { canonicalDouble(value), xsdDouble };
    return { written(value, std::chars_format::fixed, 0), xsdInteger };
}

} // namespace besace::jsonld
