#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace besace {

enum class Picture { None, Png, Svg, Svgz };

/// What the bytes say they are; a name is never asked.
Picture pictureKind(const QByteArray& bytes);

/// What was found in a picture.
struct Baked {
    QByteArray payload; ///< as stored, trimmed of outer white space
    QString keyword; ///< `openbadges`, `openbadgecredential`, `clrcredential`
    bool others = false; ///< the picture holds a second, different payload
    bool damaged = false; ///< the chunk's CRC is wrong, or it is cut off: show, do not believe

    friend bool operator==(const Baked&, const Baked&) = default;
};

/// The credential inside a PNG, SVG or SVGZ.
/// @return NoBadge for a picture without one, Malformed for a damaged picture, TooLarge, Unsupported for other files
Result<Baked> unbake(const QByteArray& picture);

/// The same picture with @p payload inside; pixels and all other chunks or elements stay byte for byte, an earlier
/// badge is replaced. JSON with an OB 3.0 context, or a compact JWS of a VC, goes under `openbadgecredential`; other
/// payloads under `openbadges`. An SVGZ comes out as SVGZ.
/// @return Malformed, TooLarge, or Unsupported for something that is no picture
Result<QByteArray> bake(const QByteArray& picture, const QByteArray& payload);

} // namespace besace
