#include "core/base/Jcs.h"

#include <charconv>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace besace {

QByteArray ecmaScriptNumber(double value)
{
    if (value == 0) // also -0
        return "0";

    // The shortest digits that read back as this double, as d.ddde±xx; only the layout differs from ECMAScript's.
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific).ptr;
    const QByteArray shortest(buffer, end - buffer);
    const bool negative = shortest.startsWith('-');
    const qsizetype e = shortest.indexOf('e');
    const QByteArray digits = shortest.sliced(negative, e - negative).replace(".", "");
    const int k = static_cast<int>(digits.size());
    const int n = shortest.sliced(e + 1).toInt() + 1; // the value is 0.digits × 10^n

    // https://tc39.es/ecma262/#sec-numeric-types-number-tostring, steps 7 to 12
    QByteArray text;
    if (k <= n && n <= 21)
        text = digits + QByteArray(n - k, '0');
    else if (0 < n && n <= 21)
        text = digits.first(n) + '.' + digits.sliced(n);
    else if (-6 < n && n <= 0)
        text = "0." + QByteArray(-n, '0') + digits;
    else
        text = digits.first(1) + (k > 1 ? "." + digits.sliced(1) : QByteArray()) + 'e' + (n > 0 ? '+' : '-')
            + QByteArray::number(std::abs(n - 1));
    return negative ? '-' + text : text;
}

// The canonical form is what toJson() writes, once members are sorted and numbers respelt: the string escapes of
// RFC 8785, section 3.2.2.2, are the ones toJson() uses.
// NOLINTNEXTLINE(misc-no-recursion): values come from parseJson, which bounds the depth
static JsonValue canonicalForm(const JsonValue& value)
{
    if (value.isNumber())
        return JsonNumber { ecmaScriptNumber(value.toDouble()), value.toDouble() };
    if (value.isArray()) {
        JsonArray elements;
        elements.reserve(value.array().size());
        for (const JsonValue& element : value.array())
            elements.push_back(canonicalForm(element));
        return elements;
    }
    if (value.isObject()) {
        std::vector<JsonObject::Member> members;
        for (const JsonObject::Member* member : value.object().sorted())
            members.push_back({ member->key, canonicalForm(member->value) });
        return JsonObject(std::move(members));
    }
    return value;
}

QByteArray canonicalizeJson(const JsonValue& value) { return toJson(canonicalForm(value)); }

} // namespace besace
