#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <QStringList>

/// How a new file takes the place of a damaged one, such that at no moment both are gone.
namespace besace {

/// The database and what stands beside it while it is written.
void removeDatabase(const QString& path);
/// The same, overwritten before.
void eraseDatabase(const QString& path);

/// Everything that exchange() once set aside of this backpack, in name order. @return as causeOfReading()
Result<QStringList> setAsideFiles(const QString& path);

/// Puts the finished @p replacement in the place of @p path, which is renamed, with what stands beside it:
/// `backpack (damaged 2026-11-26).besace`, or with a number behind the day where there is one of that name.
/// @return its new path; NoRoom, NotAllowed, Gone, CannotWrite
Result<QString> exchange(const QString& path, const QString& replacement, const QDateTime& now);

/// Does the rest of an exchange() that was interrupted between its two renames, if one was.
Result<void> finishExchange(const QString& path);

} // namespace besace
