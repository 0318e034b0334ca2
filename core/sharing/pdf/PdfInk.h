#pragma once

#include "core/sharing/PortfolioTheme.h"

#include <QColor>
#include <QFont>

/// What the three themes look like on paper.
namespace besace::pdf {

/// What is drawn with it; which colour that is, the theme says.
enum class Ink { Text, Muted, Line, Accent, Genuine, Caution, Bad, Unknown };

QColor colourOf(Ink ink, PortfolioTheme theme);

/// Of the name at the top.
QFont::Weight headWeight(PortfolioTheme theme);

} // namespace besace::pdf
