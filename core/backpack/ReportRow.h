#pragma once

#include "core/backpack/Backpack.h"

namespace SQLite {
class Statement;
}
namespace besace::sql {
class Connection;
}

/// A report as a row of the table `report`. These may throw SQLite::Exception.
namespace besace::rows {

/// The columns that reportFrom() reads, in its order.
inline constexpr const char* reportColumns
    = "report.checked_at, report.online, report.answers, report.details, report.genuine_at, report.notes, "
      "report.endorsements";

/// @param firstColumn where reportColumns begin in the row
VerificationReport reportFrom(const SQLite::Statement& row, int firstColumn);

/// Nothing if there is no such badge.
std::optional<VerificationReport> readReport(sql::Connection& database, BadgeId id);

/// Writes the newest report over the one before, of which only the date of a yes may stay.
void writeReport(sql::Connection& database, BadgeId id, const VerificationReport& report);

/// What lists are filtered by, made from the report and the dates of the badge's row.
void writeStates(sql::Connection& database, BadgeId id, const VerificationReport& report);

/// What the last check that found any found to be new.
QList<Change> readNews(sql::Connection& database, BadgeId id);
void writeNews(sql::Connection& database, BadgeId id, const QList<Change>& news, const QDateTime& foundAt);

/// Whether @p newer answers at least as much as @p older: a check that could ask less tells nothing new.
bool knowsAsMuch(const VerificationReport& newer, const VerificationReport& older);

} // namespace besace::rows
