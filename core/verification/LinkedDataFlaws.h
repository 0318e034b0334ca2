#pragma once

#include "core/base/Json.h"

#include <QStringList>

namespace besace {

/// What an unsigned credential's contexts make impossible: a word of the data model defined anew, or a type that means
/// nothing. Whoever checks a signature over linked data finds that by itself. Contexts that are not known excuse it.
/// https://www.w3.org/TR/2025/REC-vc-data-model-2.0-20250515/#contexts
QStringList linkedDataFlaws(const JsonValue& credential);

} // namespace besace
