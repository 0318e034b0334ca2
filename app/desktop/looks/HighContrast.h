#pragma once

#include <QPalette>

namespace besace {

struct Tokens;

/// How far two colours stand apart, 1 to 21.
double contrast(const QColor& one, const QColor& other);

/// The palette that the system gave, before ours took its place. To be asked for first before the first theme.
const QPalette& systemPalette();
/// Whether the system asks for high contrast, as far as Qt tells: an older one only shows it by its colours, black and
/// white.
bool asksForHighContrast(const QPalette& system);
/// The system's own colours, and nothing quieter: words and shapes say what colours say elsewhere.
Tokens tokensFrom(const QPalette& system);

} // namespace besace
