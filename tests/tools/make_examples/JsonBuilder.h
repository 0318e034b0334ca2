#pragma once

#include "core/base/Json.h"

#include <QStringList>

namespace besace::examples {

inline JsonValue object(std::vector<JsonObject::Member> members) { return JsonObject(std::move(members)); }

inline JsonValue list(JsonArray values) { return values; }

inline JsonValue strings(const QStringList& texts)
{
    JsonArray values;
    for (const QString& text : texts)
        values.emplace_back(text);
    return values;
}

/// The same object with one more member, or another value for it.
inline JsonValue with(const JsonValue& value, const QString& key, const JsonValue& member)
{
    JsonObject copy = value.object();
    copy.insert(key, member);
    return copy;
}

} // namespace besace::examples
