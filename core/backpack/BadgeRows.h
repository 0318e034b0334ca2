#pragma once

#include "core/backpack/Backpack.h"
#include "core/backpack/KeptBadge.h"

namespace besace::sql {
class Connection;
}

/// Badges as rows. All of these may throw SQLite::Exception; the caller has the transaction.
namespace besace::rows {

/// The row of these bytes, made if there is none yet.
/// @param sha256 of the bytes, where it is known
qint64 contentId(sql::Connection& database, const QByteArray& bytes, const QByteArray& sha256 = {});
/// Contents that nothing refers to any more.
void removeUnusedContent(sql::Connection& database);

/// What two files of the same badge have in common. A badge that was changed, or that nothing proves, is the same as
/// another only if its content is: it must not pass for the badge whose number it bears.
QByteArray sameKey(const Badge& badge, const VerificationReport& report);

BadgeId insertBadge(sql::Connection& database, const QByteArray& key, const NewBadge& badge, const QDateTime& now);
/// What is shown, searched and read again from now on.
void replaceBadge(sql::Connection& database, BadgeId id, const Badge& badge);

/// What a badge is read again from; without a payload if there is no such badge.
KeptPayload readPayload(sql::Connection& database, BadgeId id);

/// @param sha256 of the bytes, where it is known
/// @return whether the badge did not have that file yet
bool insertFile(sql::Connection& database, BadgeId id, const QString& name, const QByteArray& bytes,
    const QDateTime& now, const QByteArray& sha256 = {});

} // namespace besace::rows
