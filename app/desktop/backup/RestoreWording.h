#pragma once

#include "core/backup/Restore.h"

/// What "Restore a copy" says.
namespace besace::restoreWording {

/// Why a copy cannot be opened or put back, and what can be done.
QString trouble(const Error& error);
/// "New"
QString outcome(RestoredBadge::Outcome outcome);
/// How many would come, are there, cannot be read; one sentence each.
QString preview(const RestoreSummary& summary);
/// What else would come: addresses, organisations that count as known, collections; a line each, empty for nothing.
QString besides(const RestoreSummary& summary);
QString result(const RestoreSummary& summary);

} // namespace besace::restoreWording
