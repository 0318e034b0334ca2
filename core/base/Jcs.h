#pragma once

#include "core/base/Json.h"

namespace besace {

/// The JSON Canonicalization Scheme: members sorted by UTF-16 code units, numbers as ECMAScript prints them, no white
/// space. https://www.rfc-editor.org/rfc/rfc8785#section-3.2
/// @return UTF-8
QByteArray canonicalizeJson(const JsonValue& value);

/// A finite double as ECMAScript's Number::toString prints it: 1e+21, 5e-324, -0 as 0.
/// https://www.rfc-editor.org/rfc/rfc8785#section-3.2.2.3
QByteArray ecmaScriptNumber(double value);

} // namespace besace
