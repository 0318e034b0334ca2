#pragma once

#include "core/backpack/Recovery.h"

#include <QSet>

namespace SQLite {
class Database;
}

namespace besace::salvage {

/// Makes a backpack again of the rows that came through, with the schema of today: joins what belongs together, derives
/// what is derived, removes what refers to nothing. May throw SQLite::Exception.
/// @param incomplete the tables of which rows may be missing
/// @return with all members that do not speak of other files
Recovery rebuild(
    SQLite::Database& database, const QSet<QString>& incomplete, const CarrierReader& badgesIn, const QDateTime& now);

} // namespace besace::salvage
