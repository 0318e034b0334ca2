#pragma once

#include "core/backpack/Backpack.h"

namespace SQLite {
class Database;
}

/// Badges as rows. All of these may throw SQLite::Exception; the caller has the transaction.
namespace besace::rows {

/// The row of these bytes, made if there is none yet.
qint64 contentId(SQLite::Database& database, const QByteArray& bytes);
/// Contents that nothing refers to any more.
void removeUnusedContent(SQLite::Database& database);

/// What two files of the same badge have in common. A badge that was changed, or that nothing proves, is the same as
/// another only if its content is: it must not pass for the badge whose number it bears.
QByteArray sameKey(const Badge& badge, const VerificationReport& report);

BadgeId insertBadge(SQLite::Database& database, const QByteArray& key, const NewBadge& badge, const QDateTime& now);
/// What is shown, searched and read again from now on.
void replaceBadge(SQLite::Database& database, BadgeId id, const Badge& badge);

/// @return whether the badge did not have that file yet
bool insertFile(
    SQLite::Database& database, BadgeId id, const QString& name, const QByteArray& bytes, const QDateTime& now);

} // namespace besace::rows
