#pragma once

#include "core/backpack/Recovery.h"

#include <QSet>

namespace besace::sql {
class Connection;
}

namespace besace::salvage {

/// Makes a backpack again of the rows that came through, with the schema of today: joins what belongs together,
/// removes what refers to nothing. What is derived is left to derivation::bringUpToDate(). May throw SQLite::Exception.
/// @param incomplete the tables of which rows may be missing
/// @return what was lost, and of which parts
Recovery rebuild(
    sql::Connection& database, const QSet<QString>& incomplete, const CarrierReader& badgesIn, const QDateTime& now);

} // namespace besace::salvage
