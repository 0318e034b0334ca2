#pragma once

#include "core/base/Json.h"

#include <QString>

namespace besace {

/// Whether an issuer keeps its hosted badges where this one was found.
enum class HostingScope { Inside, Outside, Unknown };

/// Open Badges 2.0, VerificationObject: `startsWith` and `allowedOrigins`; without the latter, the issuer's own
/// authority. https://www.imsglobal.org/spec/ob/v2p0/#VerificationObject
/// @param policy the `verification` of the issuer's Profile, as the issuer's site answered it; null for the default
/// @return Unknown where the policy allows no origin by name and the issuer's id is no web address
HostingScope hostingScope(const QString& assertionUrl, const QString& issuerId, const JsonValue& policy);

} // namespace besace
