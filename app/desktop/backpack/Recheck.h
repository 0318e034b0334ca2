#pragma once

#include "core/backpack/Backpack.h"
#include "core/base/Progress.h"
#include "core/verification/Verifier.h"

/// "Check now", for badges that are kept already.
namespace besace {

struct Rechecked {
    BadgeId id = 0;
    VerificationReport report;
};

/// Reads the badges over a connection of its own and checks each again. For another thread than the window's.
/// @return Cancelled, or what the backpack answered
Result<QList<Rechecked>> recheck(const QString& backpackPath, const QList<BadgeId>& ids,
    const VerificationContext& context, const DocumentLoader& loader, Progress& progress);

/// Whether a question stayed open only because nobody was asked.
bool wasNotAsked(const VerificationReport& report);

/// Keeps what was found.
Result<void> keepReports(const QList<Rechecked>& reports, Backpack& backpack);

} // namespace besace
