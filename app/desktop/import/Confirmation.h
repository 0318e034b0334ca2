#pragma once

#include "core/backpack/Backpack.h"
#include "core/base/Progress.h"
#include "core/verification/Verifier.h"

/// "This badge is for another e-mail address": is it one of the person's?
namespace besace {

/// A badge that turned out to be the person's own.
struct Confirmed {
    BadgeId id = 0;
    VerificationReport report;
};

/// Checks the badges again with @p context, and gives those that are now the person's. Cancelled if told to stop.
Result<QList<Confirmed>> findConfirmed(const QList<StoredBadge>& waiting, const VerificationContext& context,
    const DocumentLoader& loader, Progress& progress);

/// Every badge that waits to be confirmed.
Result<QList<StoredBadge>> badgesToConfirm(const Backpack& backpack, const QDateTime& now);

/// Keeps the address, and moves the badges to the person's own.
Result<void> confirm(const QString& address, const QList<Confirmed>& badges, Backpack& backpack);

} // namespace besace
