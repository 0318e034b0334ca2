#pragma once

#include "core/backpack/Backpack.h"
#include "core/backpack/KeptBadge.h"

namespace besace::sql {
class Connection;
}

/// Badges as rows. All of these may throw SQLite::Exception; the caller has the transaction.
namespace besace::rows {

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
    const QDateTime& now, const QByteArray& sha256 = {}, const Artwork& artwork = {});

} // namespace besace::rows
