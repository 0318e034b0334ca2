#pragma once

#include "core/backpack/Backpack.h"

#include <QSet>

struct sqlite3_session;

namespace SQLite {
class Database;
}

/// SQLite's record of changed rows. https://www.sqlite.org/session/intro.html
/// These throw SQLite::Exception.
namespace besace::changeset {

/// Begins to record what this connection changes in the tables that hold what the person did.
sqlite3_session* begin(SQLite::Database& database);
void end(sqlite3_session* session);
/// What was recorded so far; empty if nothing was.
QByteArray changes(SQLite::Database& database, sqlite3_session* session);

/// The changes that take these back.
QByteArray inverted(SQLite::Database& database, const QByteArray& changes);
/// Makes the changes. Rows that are gone are left out; rows that look different meanwhile become as they are here.
void apply(SQLite::Database& database, const QByteArray& changes);

/// The badges that the changes speak of.
QSet<BadgeId> badgesIn(SQLite::Database& database, const QByteArray& changes);
/// Those of them whose own words changed, so that the index must be made again.
QSet<BadgeId> rewordedIn(SQLite::Database& database, const QByteArray& changes);

} // namespace besace::changeset
