#pragma once

#include "core/base/Json.h"
#include "core/verification/Proof.h"

namespace besace {

/// The credential of a VC-JWT payload: its `vc` claim (VC data model 1.1), else the payload itself (2.0).
const JsonValue& credentialOf(const JsonValue& payload);

/// The issuer that the payload names: the credential's, else `iss`.
QString issuerOf(const JsonValue& payload);
/// `issuer` of a credential, whether a string or an object with an id.
QString issuerOfCredential(const JsonValue& credential);

/// When the payload says it was signed: `iat`, else `nbf`.
std::optional<QDateTime> signingTime(const JsonValue& payload);

/// Compares iss, jti, sub, nbf and exp with what the credential says, dates in whole seconds. A claim or a field that
/// is not there contradicts nothing.
/// @return the names of the claims that contradict it, or that are of a wrong form
QStringList contradictingClaims(const JsonValue& payload);

/// Sets the bounds that nbf and exp put on validity.
void readBounds(const JsonValue& payload, Proof& proof);

} // namespace besace
