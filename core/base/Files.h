#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QStringList>

namespace besace {

/// Reads a whole file that somebody else may have written.
/// @param maxBytes refuse anything longer
/// @return CannotRead or TooLarge otherwise
Result<QByteArray> readFile(const QString& path, qint64 maxBytes);

/// Writes all or nothing: the old file stays as it was if the disk is full or the power goes.
/// @return CannotWrite otherwise
Result<void> writeFile(const QString& path, const QByteArray& bytes);

/// Every regular file below @p folder, deepest folders included, in name order. Symbolic links are not followed.
/// @return CannotRead if there is no such folder, TooLarge beyond limits::maxContainerMembers
Result<QStringList> filesBelow(const QString& folder);

/// A name that every file system takes: reserved characters, control characters and outer dots or blanks replaced,
/// at most 120 characters, never empty.
QString safeFileName(const QString& wanted);

} // namespace besace
