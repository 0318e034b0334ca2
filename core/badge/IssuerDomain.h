#pragma once

#include "core/badge/Badge.h"

namespace besace {

/// The web domain that the issuer's own identifier names (`https://…`, `did:web:…`), else, where the issuer has no
/// identifier that could be checked, the one of its address. Empty for other identifiers: a key does not own the
/// address that stands beside it.
QString issuerDomain(const Profile& issuer);

/// @p name as it is; empty where nothing but an identifier stands in its place (`did:key:…`, `urn:…`, a key): that says
/// nothing to people.
QString readableName(const QString& name);

} // namespace besace
