#pragma once

#include "core/baking/Baking.h"

/// Badges in PNG: https://www.imsglobal.org/spec/ob/v3p0/#pngs and, for 1.0 to 2.1,
/// https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/baking/index.html
namespace besace::png {

/// @return NoBadge, Malformed or TooLarge
Result<Baked> unbake(const QByteArray& file);

/// As artworkStart() in Baking.h.
qsizetype artworkStart(const QByteArray& file);

/// @param payload UTF-8
/// @return Malformed or TooLarge
Result<QByteArray> bake(const QByteArray& file, const QByteArray& payload);

} // namespace besace::png
