#pragma once

#include "core/backpack/Backpack.h"
#include "core/badge/Badge.h"
#include "core/base/Result.h"

#include <functional>

namespace besace {

/// The badges in one file, a picture or text: badgesIn() of core/import, which lies above this room.
using CarrierReader = std::function<Result<QList<Badge>>(const QByteArray& file)>;

struct NamedBadge {
    BadgeId id = 0;
    QString name; ///< of the badge, or of its file where only that is known; may be empty

    friend bool operator==(const NamedBadge&, const NamedBadge&) = default;
};

/// What a backpack holds besides its badges.
enum class BackpackPart {
    Files, ///< of a badge that came through: one more copy of it, or the file it came in
    Documents, ///< what sites answered
    Reports, ///< what checks found
    Collections,
    Identities,
    KnownIssuers,
    OwnWords, ///< tags, stories, skills of the person's own
    History, ///< what can be undone
    Rest, ///< all that has no name of its own here
};
/// `files` `documents` …
QString partName(BackpackPart part);

/// What became of a damaged backpack.
struct Recovery {
    QString setAside; ///< where the damaged file is now, untouched
    QList<NamedBadge> cameThrough; ///< out of the damaged file, byte for byte
    QString backup; ///< the copy that filled gaps; empty if none did
    QList<NamedBadge> fromBackup; ///< as they were on the day of that copy
    QList<NamedBadge> lost; ///< what is known of the others
    bool mayBeMoreLost = false; ///< pages that hold the list of badges cannot be read: there may be others
    QList<BackpackPart> parts; ///< of which something is lost, or may be; ordered

    friend bool operator==(const Recovery&, const Recovery&) = default;
};

/// Sets a damaged backpack aside, under a name that nothing has yet, and puts a new one in its place: with every badge
/// whose file still matches its SHA-256, and all else that can be read. What is derived is derived again. Badges that
/// are missing come from the newest good copy in the folder of local backups. Until all that is done the damaged file
/// stays where it is; stopped half-way, the next call begins again.
/// @return Unsupported if there is nothing of a backpack in it and no copy either: it is not touched; Busy while
/// another program does the same; NoRoom, NotAllowed, Gone, CannotWrite
Result<Recovery> recoverBackpack(const QString& path, const CarrierReader& badgesIn, const QDateTime& now);

} // namespace besace
