#include "core/base/Jcs.h"

#include "core/base/JsonWriter.h"

#include <charconv>
#include <cstdlib>
#include <utility>

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

static void writeCanonical(QByteArray& out, const JsonValue& value);

static void writeCanonicalArray(QByteArray& out, const JsonArray& elements)
{
    const char* before = "[";
    for (const JsonValue& element : elements) {
        out.append(std::exchange(before, ","));
        writeCanonical(out, element);
    }
    out.append(elements.empty() ? "[]" : "]");
}

static void writeCanonicalObject(QByteArray& out, const JsonObject& members)
{
    const char* before = "{";
    for (const JsonObject::Member* member : members.sorted()) {
        appendJsonString(out.append(std::exchange(before, ",")), member->key);
        writeCanonical(out.append(':'), member->value);
    }
    out.append(members.isEmpty() ? "{}" : "}");
}

// NOLINTNEXTLINE(misc-no-recursion): values come from parseJson, which bounds the depth
static void writeCanonical(QByteArray& out, const JsonValue& value)
{
    switch (value.type()) {
    case JsonValue::Type::Null:
        out.append("null");
        break;
    case JsonValue::Type::Bool:
        out.append(value.toBool() ? "true" : "false");
        break;
    case JsonValue::Type::Number:
        out.append(ecmaScriptNumber(value.toDouble()));
        break;
    case JsonValue::Type::String:
        appendJsonString(out, value.toString());
        break;
    case JsonValue::Type::Array:
        writeCanonicalArray(out, value.array());
        break;
    case JsonValue::Type::Object:
        writeCanonicalObject(out, value.object());
        break;
    }
}

QByteArray canonicalizeJson(const JsonValue& value)
{
    QByteArray out;
    writeCanonical(out, value);
    return out;
}

} // namespace besace
