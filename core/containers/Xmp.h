#pragma once

#include <QByteArray>

namespace besace {

/// The value of `openbadges:assertion` in an XMP packet, as property element or as attribute; empty if there is none
/// or the packet cannot be read. Open Badge Factory writes JSON, a JWS or an address there.
QByteArray assertionInXmp(const QByteArray& packet);

} // namespace besace
