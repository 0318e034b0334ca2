#pragma once

#include "core/backpack/Backpack.h"

namespace besace::sql {
class Connection;
}

/// Collections as rows. These may throw SQLite::Exception; the caller has the transaction.
namespace besace::collections {

Result<qint64> find(sql::Connection& database, const QString& name); ///< NotFound
std::optional<qint64> parentOf(sql::Connection& database, qint64 collection);
/// Those in a collection; those that stand by themselves for nothing.
QList<qint64> inOrder(sql::Connection& database, std::optional<qint64> parent);

/// In the person's order, each followed by those in it; what is in the trash does not count.
QList<Collection> list(sql::Connection& database);
/// The names of those that hold the badge, in the same order.
QStringList namesFor(sql::Connection& database, BadgeId badge);

void move(sql::Connection& database, qint64 collection, std::optional<qint64> parent, int position);
/// What is in it takes its place.
void remove(sql::Connection& database, qint64 collection);

QList<BadgeId> badgesInOrder(sql::Connection& database, qint64 collection);
void writeBadgeOrder(sql::Connection& database, qint64 collection, const QList<BadgeId>& badges);
bool addBadge(sql::Connection& database, qint64 collection, BadgeId badge); ///< whether there is such a badge
bool removeBadge(sql::Connection& database, qint64 collection, BadgeId badge); ///< whether it was in it

} // namespace besace::collections
