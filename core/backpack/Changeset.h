#pragma once

#include "core/backpack/Backpack.h"

#include <QDateTime>
#include <QMap>
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

/// What comes out of the trash when it is new: the badge, and when it came.
using FreshBadges = QMap<BadgeId, QDateTime>;
/// The changes that would be recorded if badges that stand in the trash since they came were taken out of it: undone,
/// they stand there. To put each of them in and take it out again would write its indexes three times.
QByteArray takenOutOfTrash(SQLite::Database& database, const FreshBadges& badges);

/// The changes that take these back.
QByteArray inverted(SQLite::Database& database, const QByteArray& changes);
/// Makes the changes. Rows that are gone are left out; rows that look different meanwhile become as they are here.
void apply(SQLite::Database& database, const QByteArray& changes);

/// The badges that the changes speak of.
QSet<BadgeId> badgesIn(SQLite::Database& database, const QByteArray& changes);
/// Those of them whose own words changed, so that the index must be made again.
QSet<BadgeId> rewordedIn(SQLite::Database& database, const QByteArray& changes);

} // namespace besace::changeset
