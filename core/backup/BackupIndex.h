#pragma once

#include "core/backpack/Backpack.h"

/// The index of a backup, piece by piece, as FORMAT.md describes it.
namespace besace::backup {

/// One badge. @param paths of its files in the backup, in the order of Backpack::fileEntries()
Result<JsonValue> indexedBadge(const Backpack& backpack, BadgeId id, const QStringList& paths);

/// What stands in index.json: everything but the badges.
Result<QByteArray> indexHead(const Backpack& backpack, const QDateTime& now, qsizetype badges, int parts);

} // namespace besace::backup
