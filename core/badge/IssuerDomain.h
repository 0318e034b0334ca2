#pragma once

#include <QString>

namespace besace {

/// The web domain that an issuer id stands on: the host of an http(s) address or of a did:web, lower case, without port.
/// Empty for a did:key and everything else: what an issuer merely says about itself (`url`) is no domain.
QString issuerDomain(const QString& issuerId);

} // namespace besace
