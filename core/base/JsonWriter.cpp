#include "core/base/JsonWriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

bool isEscaped(char character)
{
    return static_cast<unsigned char>(character) < 0x20 || character == '"' || character == '\\';
}

void writeEscaped(QByteArray& out, char character)
{
    static constexpr char hex[] = "0123456789abcdef";
    switch (character) {
    case '"':
    case '\\':
        out.append('\\').append(character);
        break;
    case '\b':
        out.append("\\b");
        break;
    case '\f':
        out.append("\\f");
        break;
    case '\n':
        out.append("\\n");
        break;
    case '\r':
        out.append("\\r");
        break;
    case '\t':
        out.append("\\t");
        break;
    default:
        out.append("\\u00").append(hex[(character >> 4) & 0xf]).append(hex[character & 0xf]);
    }
}

} // namespace

void appendJsonString(QByteArray& json, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    json.append('"');
    for (auto at = utf8.begin(); at != utf8.end();) {
        const auto plainEnd = std::find_if(at, utf8.end(), isEscaped);
        json.append(QByteArrayView(at, plainEnd));
        at = plainEnd;
        if (at != utf8.end())
            writeEscaped(json, *at++);
    }
    json.append('"');
}

namespace {

/// @p indent is the depth of the lines to start, or -1 for one line.
// NOLINTNEXTLINE(misc-no-recursion): values come from parseJson, which bounds the depth
void write(QByteArray& out, const JsonValue& value, int indent)
{
    const int inner = indent < 0 ? -1 : indent + 1;
    const auto newLine = [&out](int depth) {
        if (depth >= 0)
            out.append('\n').append(QByteArray(2 * depth, ' '));
    };
    bool first = true;
    const auto separate = [&] {
        if (!first)
            out.append(',');
        first = false;
        newLine(inner);
    };
    switch (value.type()) {
    case JsonValue::Type::Null:
        out.append("null");
        break;
    case JsonValue::Type::Bool:
        out.append(value.toBool() ? "true" : "false");
        break;
    case JsonValue::Type::Number:
        out.append(value.toNumber().text);
        break;
    case JsonValue::Type::String:
        appendJsonString(out, value.toString());
        break;
    case JsonValue::Type::Array:
        out.append('[');
        for (const JsonValue& element : value.array()) {
            separate();
            write(out, element, inner);
        }
        if (!first)
            newLine(indent);
        out.append(']');
        break;
    case JsonValue::Type::Object:
        out.append('{');
        for (const auto& [key, member] : value.object()) {
            separate();
            appendJsonString(out, key);
            out.append(indent < 0 ? ":" : ": ");
            write(out, member, inner);
        }
        if (!first)
            newLine(indent);
        out.append('}');
        break;
    }
}

} // namespace

QByteArray toJson(const JsonValue& value)
{
    QByteArray out;
    write(out, value, -1);
    return out;
}

QByteArray toIndentedJson(const JsonValue& value)
{
    QByteArray out;
    write(out, value, 0);
    return out;
}

} // namespace besace
