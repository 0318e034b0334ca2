#pragma once

#include "core/backpack/Backpack.h"
#include "core/base/Progress.h"
#include "core/verification/Changes.h"
#include "core/verification/Verifier.h"

#include <functional>

namespace besace {

/// A kept badge, looked at again.
struct Recheck {
    BadgeId id = 0;
    Verification verification; ///< what is known now, together with what was known: see combined()
    QList<Change> changes; ///< since the last check
    QDateTime checkedAt; ///< UTC: of this check; the report may bear an earlier day
    bool asked = false; ///< whether nothing stayed open for want of asking
    Check integrity; ///< the answer of this check alone, without what was known before
};

/// One badge as there is to check. A hosted badge is compared in the form that the person was handed: what is shown of
/// it is its issuer's copy, and would agree with itself.
struct KeptForCheck {
    BadgeId id = 0;
    Badge handed;
    Verification shown; ///< the badge as it is shown, its last report; no documents
};

/// @return NotFound, or what the backpack answered
Result<KeptForCheck> readForCheck(const Backpack& backpack, BadgeId id);

/// Checks one badge again. What the web said earlier stands where it was not asked this time.
Recheck checkAgain(
    const KeptForCheck& kept, const VerificationContext& context, const DocumentLoader& loader, Progress& progress);

/// Called on the thread that called recheckAll(), as the badges are done.
using RecheckSink = std::function<void(Recheck)>;

/// Checks many, a few at a time, for sites keep us waiting. A badge that is gone is left out. Stops soon after progress
/// says so; what was handed over stays handed over.
/// @return Cancelled, or what the backpack answered
Result<void> recheckAll(const Backpack& backpack, const QList<BadgeId>& ids, const VerificationContext& context,
    const DocumentLoader& loader, Progress& progress, const RecheckSink& sink);

} // namespace besace
