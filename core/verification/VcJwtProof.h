#pragma once

#include "core/base/DocumentLoader.h"
#include "core/base/Json.h"
#include "core/verification/Proof.h"

#include <QStringList>

namespace besace {

/// Checks a credential that is secured as a JWT, whatever kind of credential it is: signature, key, claims.
/// https://www.w3.org/TR/2025/REC-vc-jose-cose-20250515/#with-jose
/// An SD-JWT is taken as what was disclosed: https://www.w3.org/TR/2025/REC-vc-jose-cose-20250515/#with-sd-jwt
/// @param compact a JWS or SD-JWT in compact serialization
/// @param claims what its signature is over, as JSON, where somebody has read it before; null: it is read here
/// @param ignoredClaims claims that need not say what the credential says
Proof proveVcJwt(const QByteArray& compact, const JsonValue& claims, const DocumentLoader& loader,
    const QStringList& ignoredClaims = {});

} // namespace besace
