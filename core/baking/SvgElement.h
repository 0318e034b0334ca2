#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace besace::svg {

/// The badge element for @p payload (UTF-8): JSON in CDATA, a JWS or an address as `verify`. An XML reader gives back
/// every byte of it, line ends included. https://www.imsglobal.org/spec/ob/v3p0/#svgs
/// @return Malformed for text that XML cannot hold
Result<QByteArray> badgeElement(const QByteArray& payload);

} // namespace besace::svg
