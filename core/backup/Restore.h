#pragma once

#include "core/backup/BackupReader.h"
#include "core/base/Progress.h"

#include <functional>

namespace besace {

/// What becomes, or would become, of one badge of a backup.
struct RestoredBadge {
    enum class Outcome {
        New,
        AlreadyThere, ///< byte for byte
        NewFile, ///< the badge is there, and this file of it is added
        Unreadable, ///< damaged in the backup: left out
    };

    QString name; ///< as the index says
    QString issuerName;
    Outcome outcome = Outcome::New;
    BadgeId id = 0; ///< 0 where it is not kept
    std::optional<Error> error = {}; ///< why it is unreadable
};
using RestoreSink = std::function<void(const RestoredBadge&)>;

/// How it went, or would go.
struct RestoreSummary {
    int added = 0;
    int addedToTrash = 0; ///< those among them that were in the trash, where they come back to
    int alreadyThere = 0;
    int newFiles = 0;
    int unreadable = 0;
    int replaced = 0; ///< badges that went into the trash to make room
    QStringList identities; ///< those that are new
    QList<KnownIssuer> knownIssuers; ///< those that are new
    QStringList collections; ///< those that are new
};

enum class RestoreMode {
    Preview, ///< only says what would come of it
    Add, ///< nothing that is there is changed
    ReplaceAll, ///< the same, after all that is there went into the trash, where it stays for its 30 days
};

/// Puts a backup back, a batch of badges at a time. One undo takes all of it back. Stops soon after progress says so:
/// what was added stays added. Progress counts badges.
/// @return Cancelled; Malformed if the index is damaged; what the backpack answered
Result<RestoreSummary> restoreBackup(BackupReader& reader, Backpack& backpack, RestoreMode mode, const QDateTime& now,
    Progress& progress, const RestoreSink& sink);

} // namespace besace
