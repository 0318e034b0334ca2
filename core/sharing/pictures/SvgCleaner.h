#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace besace {

/// An SVG that draws the same and asks for nothing: known drawing elements only; references only to parts of itself and
/// to PNG or JPEG data inside it; no script, no style sheet from elsewhere, no document type, no badge. CSS custom
/// properties (`var(--x)`) are replaced by their values, for painters that do not know them.
/// @return Malformed, or TooLarge for what would take long to draw: parts that refer to parts count as often as drawn
Result<QByteArray> cleanSvg(const QByteArray& svg);

} // namespace besace
