#pragma once

#include <QByteArray>
#include <QImage>

namespace besace {

/// Draws an SVG or SVGZ so that it just fits into a square, on a transparent ground. Needs no file and no network, and
/// has bounds (cleanSvg()). The one door to librsvg, which draws clips, masks, CSS and percentages that Qt Svg does
/// not.
/// @return null if it cannot be drawn
QImage paintSvg(const QByteArray& svg, int pixels);

} // namespace besace
