#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace besace {

enum class Picture { None, Png, Svg, Svgz };

/// What the bytes say they are; a name is never asked.
Picture pictureKind(const QByteArray& bytes);

/// What was found in a picture.
struct Baked {
    QByteArray payload; ///< the credential, trimmed of outer white space
    QByteArray stored; ///< the same before trimming: what bake() was given, byte for byte
    QString keyword; ///< `openbadges`, `openbadgecredential`, `clrcredential`
    bool others = false; ///< the picture holds a second, different payload
    bool damaged = false; ///< the chunk's CRC is wrong, or the picture is cut off or broken: show, do not believe

    friend bool operator==(const Baked&, const Baked&) = default;
};

/// The credential inside a PNG, SVG or SVGZ.
/// @return NoBadge for a picture without one, Malformed for a damaged picture, TooLarge, Unsupported for other files
Result<Baked> unbake(const QByteArray& picture);

/// The same picture with @p payload inside; pixels and all other chunks or elements stay byte for byte, an earlier
/// badge is replaced. A verifiable credential, as JSON or as compact JWS, goes under `openbadgecredential` (a CLR under
/// `clrcredential`); other payloads under `openbadges`. An SVGZ comes out as SVGZ.
/// @return Malformed for a damaged picture or a payload that is no text, TooLarge, or Unsupported for something that is
/// no picture, and for an SVG that is not UTF-8
Result<QByteArray> bake(const QByteArray& picture, const QByteArray& payload);

/// Where the artwork of a PNG begins: its pixels and all that stands behind them, which many files with different
/// badges may have in common. No CRC is looked at.
/// @return the file's size where nothing can be told apart: no PNG, or one with a badge behind its pixels
qsizetype artworkStart(const QByteArray& picture);

} // namespace besace
