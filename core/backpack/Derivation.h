#pragma once

#include "core/backpack/Backpack.h"

namespace SQLite {
class Database;
}
namespace besace::sql {
class Connection;
}

/// What is derived from the kept bytes and the person's own words, so that lists and searches need not read them. It
/// can always be made again. These may throw SQLite::Exception.
namespace besace::derivation {

/// The search index and the skills of a badge that was put in just now: nobody said anything about it yet.
void indexNew(sql::Connection& database, BadgeId id, const Badge& badge);
/// The same for one that may have been there.
void index(sql::Connection& database, BadgeId id, const Badge& badge);
/// The same for one as it is kept.
void indexAgain(sql::Connection& database, BadgeId id);

/// Says that it is as this version makes it: of a backpack without badges.
void setUpToDate(SQLite::Database& database);
/// Makes all of it again where it was made by a version of the program that read badges otherwise.
void bringUpToDate(sql::Connection& database);

} // namespace besace::derivation
