#pragma once

#include "core/crypto/Digest.h"
#include "core/crypto/PublicKey.h"

#include <optional>

namespace besace::crypto {

/// The whole allow-list, by the names of RFC 7518, RFC 8037 and RFC 8812. `none`, HMAC and everything else has no value
/// here.
enum class SignatureAlgorithm { RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES256K, EdDSA };

/// @return nothing for a name that is not on the list
std::optional<SignatureAlgorithm> signatureAlgorithm(QStringView joseName);

/// Whether a key of this type may be used with the algorithm: the key decides, never the header.
bool fits(SignatureAlgorithm algorithm, PublicKey::Type type);

/// Checks a signature over @p message, which is hashed here as the algorithm says.
/// ECDSA signatures are r || s of fixed length (IEEE P1363, RFC 7518 section 3.4); DER is refused.
/// @return false for a wrong signature and for a key that does not fit
bool verifySignature(
    SignatureAlgorithm algorithm, const PublicKey& key, QByteArrayView message, QByteArrayView signature);

} // namespace besace::crypto
