#pragma once

#include "core/backup/BackupReader.h"
#include "core/base/Json.h"

/// The index of a backup as values. What is missing, or of another type, reads as empty; what is too much is left out.
namespace besace::backup {

/// @return Unsupported if it is no index, or one of a newer version
Result<IndexedRest> restFrom(const JsonValue& index);
QStringList partsIn(const JsonValue& index);
QList<IndexedBadge> badgesFrom(const JsonValue& part);

} // namespace besace::backup
