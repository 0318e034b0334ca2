#pragma once

#include "core/badge/Badge.h"
#include "core/base/DocumentLoader.h"
#include "core/base/Progress.h"
#include "core/verification/KnownIssuers.h"
#include "core/verification/VerificationReport.h"

namespace besace {

/// What the person asking knows. Everything the verdict depends on is here or in the badge: no clock, no setting.
struct VerificationContext {
    QDateTime now; ///< UTC; dates are judged as of this instant
    bool online = false; ///< whether the loader may use the network; only reported
    QStringList recipients; ///< identities to compare with: e-mail addresses, URLs, DIDs; none: the check is unchecked
    QList<KnownIssuer> knownIssuers;
    /// Whether to ask also for what only people look at (pictures, the criteria page), so that a copy can be kept.
    bool keepCopy = false;
};

/// A badge after its check. For a hosted badge everything shown must come from the issuer's copy, so `badge` is that
/// copy where it could be had; for others it is the badge as given, completed with the linked BadgeClass and Profile.
struct Verification {
    Badge badge;
    VerificationReport report;
    QList<Document> documents; ///< what the issuer's site answered, to be kept as that day's copy

    friend bool operator==(const Verification&, const Verification&) = default;
};

/// Checks one badge. Never fails: what cannot be done is an unchecked answer with its reason.
/// May block in the loader; asks for at most limits::maxDocumentsPerBadge documents.
Verification verifyBadge(
    const Badge& badge, const VerificationContext& context, const DocumentLoader& loader, Progress& progress);

} // namespace besace
