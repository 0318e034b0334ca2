#pragma once

#include "core/backpack/Backpack.h"
#include "core/backpack/KeptBadge.h"

namespace SQLite {
class Database;
}

/// Badges as rows. All of these may throw SQLite::Exception; the caller has the transaction.
namespace besace::rows {

/// The row of these bytes, made if there is none yet.
qint64 contentId(SQLite::Database& database, const QByteArray& bytes);
/// Contents that nothing refers to any more.
void removeUnusedContent(SQLite::Database& database);

/// A new badge stands in the trash at first: taking it out is what the person did, and can undo.
BadgeId insertBadge(SQLite::Database& database, const QByteArray& key, const NewBadge& badge, const QDateTime& now);
/// What is shown, searched and read again from now on.
void replaceBadge(SQLite::Database& database, BadgeId id, const Badge& badge);

/// What a badge is read again from; without a payload if there is no such badge.
KeptPayload readPayload(SQLite::Database& database, BadgeId id);

/// @return whether the badge did not have that file yet
bool insertFile(
    SQLite::Database& database, BadgeId id, const QString& name, const QByteArray& bytes, const QDateTime& now);

} // namespace besace::rows
