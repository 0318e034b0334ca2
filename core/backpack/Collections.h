#pragma once

#include "core/backpack/Backpack.h"

namespace SQLite {
class Database;
}

/// Collections as rows. These may throw SQLite::Exception; the caller has the transaction.
namespace besace::collections {

Result<qint64> find(SQLite::Database& database, const QString& name); ///< NotFound
std::optional<qint64> parentOf(SQLite::Database& database, qint64 collection);
/// Those in a collection; those that stand by themselves for nothing.
QList<qint64> inOrder(SQLite::Database& database, std::optional<qint64> parent);

/// In the person's order, each followed by those in it; what is in the trash does not count.
QList<Collection> list(SQLite::Database& database);
/// The names of those that hold the badge, in the same order.
QStringList namesFor(SQLite::Database& database, BadgeId badge);

void move(SQLite::Database& database, qint64 collection, std::optional<qint64> parent, int position);
/// What is in it takes its place.
void remove(SQLite::Database& database, qint64 collection);

QList<BadgeId> badgesInOrder(SQLite::Database& database, qint64 collection);
void writeBadgeOrder(SQLite::Database& database, qint64 collection, const QList<BadgeId>& badges);
bool addBadge(SQLite::Database& database, qint64 collection, BadgeId badge); ///< whether there is such a badge
bool removeBadge(SQLite::Database& database, qint64 collection, BadgeId badge); ///< whether it was in it

} // namespace besace::collections
