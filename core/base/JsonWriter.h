#pragma once

#include "core/base/Json.h"

namespace besace {

/// Appends a string as it stands in JSON: between quotes, only what must be escaped escaped, and that in the shortest
/// way. RFC 8785, section 3.2.2.2, wants the same.
void appendJsonString(QByteArray& json, const QString& text);

} // namespace besace
