#pragma once

#include "core/baking/Baking.h"

/// Badges in SVG: https://www.imsglobal.org/spec/ob/v3p0/#svgs and, for 1.0 to 2.1,
/// https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/baking/index.html
namespace besace::svg {

/// @return NoBadge, Malformed, Unsupported or TooLarge
Result<Baked> unbake(const QByteArray& file);

/// @param payload UTF-8
/// @return Malformed, Unsupported or TooLarge
Result<QByteArray> bake(const QByteArray& file, const QByteArray& payload);

} // namespace besace::svg
