#pragma once

#include "core/backpack/Backpack.h"

namespace SQLite {
class Statement;
}

namespace besace::rows {

/// Column list and tables of the SELECT that summaryFrom() reads.
extern const char* const summaryColumns;
extern const char* const summaryTables;

/// One row of a list. May throw SQLite::Exception.
BadgeSummary summaryFrom(const SQLite::Statement& row, const QDateTime& now);

} // namespace besace::rows
