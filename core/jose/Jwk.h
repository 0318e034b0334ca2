#pragma once

#include "core/base/Json.h"
#include "core/base/Result.h"
#include "core/crypto/PublicKey.h"

namespace besace::jose {

/// Whether a JWK holds private or symmetric members (`d`, `p`, `k`…): it must not be published, nor believed.
bool isPrivate(const JsonValue& jwk);

/// A public key for signatures (RFC 7517, RFC 7518 section 6, RFC 8037, RFC 8812): kty OKP Ed25519, EC P-256, P-384,
/// secp256k1, RSA. `use` other than "sig", `key_ops` without "verify", and an `alg` that cannot be the key's are
/// refused.
/// @return Malformed, or Unsupported for another kty or crv
Result<crypto::PublicKey> parseJwk(const JsonValue& jwk);

/// Whether a JWK that names its `alg` may check what was signed with the algorithm of that name: the key decides, never
/// the header (RFC 7517, section 4.4; RFC 8725, section 3.1). One that names none permits all that fit its type.
bool permitsAlgorithm(const JsonValue& jwk, QStringView joseName);

/// RFC 7638, SHA-256, base64url. Empty if required members are missing.
QByteArray thumbprint(const JsonValue& jwk);

} // namespace besace::jose
