#pragma once

#include <QByteArray>
#include <QString>

/// The pictures of the example badges, drawn by us: a coloured shape, a light disc, a symbol.
namespace besace::examples {

enum class Outline { Hexagon, Circle, Shield, Flower };

struct Artwork {
    Outline outline = Outline::Hexagon;
    QString colour; ///< of the outer shape and the symbol: `#rrggbb`
    QString disc; ///< behind the symbol
    QString symbol; ///< SVG elements on a ground of 100 × 100, drawn with round strokes of the colour
};

/// A square SVG, 400 units wide.
QByteArray drawSvg(const Artwork& artwork);

/// The same as a PNG of 400 × 400 pixels.
QByteArray drawPng(const Artwork& artwork);

} // namespace besace::examples
