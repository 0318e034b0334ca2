#pragma once

#include <QString>

/// Text that somebody else wrote, made safe to set on a page: no control characters, none that turn the direction of
/// what follows (a name must not rewrite its neighbours), no halves of surrogate pairs, and a length.
namespace besace {

/// In one line. @param maxChars a longer one ends in "…"
QString cleanLine(const QString& text, qsizetype maxChars);

/// Keeps line breaks (as `\n`). @param maxChars as above
QString cleanText(const QString& text, qsizetype maxChars);

} // namespace besace
