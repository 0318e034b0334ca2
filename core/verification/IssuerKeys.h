#pragma once

#include "core/base/DocumentLoader.h"
#include "core/crypto/PublicKey.h"
#include "core/jose/Jws.h"
#include "core/verification/Proof.h"

/// Where the key of an Open Badges 3.0 proof comes from, and what ties it to the issuer.
namespace besace {

/// A key, or why there is none.
struct KeyFinding {
    std::optional<crypto::PublicKey> key;
    IssuerBinding binding = IssuerBinding::Unconfirmed;
    Check objection; ///< without a key: the answer to the integrity check
    QString name; ///< for people: the verification method, the key's address, or `jwk`
    JsonValue jwk; ///< the key as a JWK where it was written as one: it may name the only algorithm it is for

    static KeyFinding none(Check objection, IssuerBinding binding = IssuerBinding::Unconfirmed);
    /// Tied to nobody if anybody may have the key: whatever names it, a signature with it does not say who signed.
    KeyFinding tiedUnlessWorthless() const;
};

/// The key of a Data Integrity proof.
/// @param methodUrl `verificationMethod`: a DID URL, or an address whose document lists the key
/// @param signedAt when the proof says it was made: keys that were revoked before are refused
KeyFinding keyOfVerificationMethod(const QString& methodUrl, const QString& issuerId,
    const std::optional<QDateTime>& signedAt, const DocumentLoader& loader);

/// The key of a VC-JWT: by `kid`, else by `jwk`, which then must be published by the issuer to be bound.
KeyFinding keyOfJwt(const jose::Jws& jws, const QString& issuerId, const std::optional<QDateTime>& signedAt,
    const DocumentLoader& loader);

} // namespace besace
