#pragma once

#include "core/badge/Badge.h"

#include <QStringList>

/// What a badge says, in forms that can be looked for in what a page or a PDF shows.
namespace besace {

/// A portfolio cuts what it shows, names first; so many are enough to see that a text is another.
inline constexpr qsizetype comparedChars = 150;

/// Without blanks, case and other forms of the same letters: a PDF tells none of them for certain.
QString comparable(const QString& text);
/// The same of each, the longest first.
QStringList comparables(const QStringList& forms);

/// A PDF draws such text from right to left, and in other forms of its letters.
bool isDrawnOtherwise(const QString& text);

/// Every way in which our portfolios write a text of the badge, as far as it is compared.
QStringList formsOf(const Text& text);
QStringList formsOf(const std::optional<Instant>& day);

} // namespace besace
