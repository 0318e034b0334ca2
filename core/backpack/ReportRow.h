#pragma once

#include "core/backpack/Backpack.h"

namespace SQLite {
class Database;
class Statement;
} // namespace SQLite
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
std::optional<VerificationReport> readReport(SQLite::Database& database, BadgeId id);

/// Writes the newest report over the one before, of which only the date of a yes may stay.
void writeReport(sql::Connection& database, BadgeId id, const VerificationReport& report);

/// What the last check that found any found to be new.
QList<Change> readNews(SQLite::Database& database, BadgeId id);
void writeNews(SQLite::Database& database, BadgeId id, const QList<Change>& news, const QDateTime& foundAt);

/// Whether @p newer answers at least as much as @p older: a check that could ask less tells nothing new.
bool knowsAsMuch(const VerificationReport& newer, const VerificationReport& older);

/// The report as of another instant: time alone ends a badge's validity, or begins it. Bounds that a proof set besides
/// the badge's own dates are known from the detail of the answer they led to.
VerificationReport judgedAt(VerificationReport report, const std::optional<QDateTime>& issuedOn,
    const std::optional<QDateTime>& validUntil, const QDateTime& now);

} // namespace besace::rows
