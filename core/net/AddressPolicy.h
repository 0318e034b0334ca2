#pragma once

#include <QHostAddress>

namespace besace {

/// Whether an address may be connected to because a badge names it: only unicast addresses of the public internet.
/// Loopback, private, link-local, unique-local, multicast, carrier-grade NAT, documentation, benchmarking and metadata
/// addresses are not, nor IPv6 forms that carry such an IPv4 address (mapped, NAT64, 6to4).
/// https://www.iana.org/assignments/iana-ipv4-special-registry,
/// https://www.iana.org/assignments/iana-ipv6-special-registry
bool isPublicAddress(const QHostAddress& address);

} // namespace besace
