#pragma once

#include "core/backpack/Backpack.h"

namespace SQLite {
class Statement;
}

namespace besace::rows {

/// The SELECT that summaryFrom() reads, of the badge `:id`; the same text each time, as sql::Prepared wants it.
const char* summaryOfOne();

/// One row of a list. May throw SQLite::Exception.
BadgeSummary summaryFrom(const SQLite::Statement& row, const QDateTime& now);

} // namespace besace::rows
