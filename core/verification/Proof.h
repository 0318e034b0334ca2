#pragma once

#include "core/base/Instant.h"
#include "core/base/Json.h"
#include "core/verification/VerificationReport.h"

#include <optional>

namespace besace {

/// How what secures a badge hangs together with the issuer that it names. Better ones stand first.
enum class IssuerBinding {
    Confirmed, ///< the issuer's own document, DID or site names the key, or the issuer's site keeps the badge
    Unconfirmed, ///< nothing ties the key to the issuer: it came with the badge
    Worthless, ///< the key's private half was published: whoever signed may be anybody
    NotAsked, ///< the issuer's document might tell; nobody was asked
    Unreachable, ///< the issuer's document might tell; it could not be had
    Elsewhere, ///< 0.5, 1.x: the badge is kept on another site than the one it names
    Contradicted, ///< the key, or the site, belongs to somebody else
};

/// What looking at a proof brought to light.
struct Proof {
    Check integrity;
    IssuerBinding binding = IssuerBinding::Unconfirmed;
    QString issuerId; ///< whom the binding is about; empty: the badge's issuer id
    std::optional<Check> status; ///< where proving has already answered it: HTTP 410, `revoked` in the hosted copy
    std::optional<Instant> notBefore, notAfter; ///< bounds that the proof itself sets: JWT nbf and exp
    JsonValue issuerProfile; ///< 1.x, 2.x: the Profile as the issuer's site answered it; null if it was not asked
    QList<Note> notes = {};

    bool holds() const { return integrity.answer == Answer::Yes; }
};

/// A proof that came to nothing, for that reason.
Proof withoutProof(Check integrity);

/// Of several proofs of one badge the one that tells most: a yes before a no before an unchecked, a bound key first.
Proof strongest(const QList<Proof>& proofs);

} // namespace besace
