#pragma once

#include <QString>

namespace besace::cli {

/// How wide help is: what a terminal shows without being made wider.
inline constexpr qsizetype helpColumns = 80;

/// Breaks between words, so that no line is longer than helpColumns unless a single word is.
/// @param indent spaces before every line but the first, which has them or their worth of text already
QString wrapped(const QString& text, qsizetype indent = 0);

/// One entry of a list: @p term on the left, what it means beside it from column @p indent on; below it where the term
/// is too long.
QString helpEntry(const QString& term, const QString& meaning, qsizetype indent);

} // namespace besace::cli
