#pragma once

#include <QString>

namespace besace {

/// Three looks of one structure, all calm and printable. Words, order and shapes are the same in each.
enum class PortfolioTheme {
    Colour, ///< one accent, states in their colours
    Sober, ///< ink and slate: nothing but shapes and words tells the states apart
    Plain, ///< black lines on white, no ornament, nothing filled: for slow printers and little ink
};

inline constexpr PortfolioTheme portfolioThemes[]
    = { PortfolioTheme::Colour, PortfolioTheme::Sober, PortfolioTheme::Plain };

/// As it is written in settings and on the command line: `colour`, `sober`, `plain`.
QString themeName(PortfolioTheme theme);
/// Colour where the name is none of ours.
PortfolioTheme themeFromName(const QString& name);
bool isThemeName(const QString& name);

} // namespace besace
