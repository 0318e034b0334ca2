#pragma once

#include "app/desktop/sharing/ShareKind.h"
#include "app/desktop/sharing/ShareOptions.h"
#include "core/backpack/Backpack.h"

namespace besace {

/// Takes the badges out of the backpack, in the given order. On the backpack's thread.
Result<Portfolio> gatherPortfolio(
    const Backpack& backpack, const QList<BadgeId>& badges, const ShareOptions& options, const QDateTime& now);

/// Makes the output and writes it to @p path: the file, or the folder that its files go into. On any thread.
/// @return what it weighs in bytes; Cancelled, CannotWrite
Result<qint64> writeOutput(const Portfolio& portfolio, const ShareKind& kind, const QString& path, Progress& progress);

} // namespace besace
