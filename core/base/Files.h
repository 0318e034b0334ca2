#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QStringList>

namespace besace {

/// Reads a whole file that somebody else may have written.
/// @param maxBytes refuse anything longer
/// @return as causeOfReading(), or TooLarge; OpenHere: closing it again would take SQLite's locks away
Result<QByteArray> readFile(const QString& path, qint64 maxBytes);

/// What a person can do something about, from `errno`: NoRoom, NotAllowed, Gone; @p otherwise for the rest.
Error::Code causeOf(int systemError, Error::Code otherwise);

/// The same for what is only read: Gone, else CannotRead.
Error::Code causeOfReading(int systemError);

/// Why nothing can be written in @p folder at this moment, found out by trying; @p otherwise where it can.
Error::Code whyNothingCanBeMade(const QString& folder, Error::Code otherwise);

/// Writes all or nothing: the old file stays as it was if the disk is full or the power goes. As NewFile.
/// @return IsBackpack: it is never written over; as causeOf(), else CannotWrite
Result<void> writeFile(const QString& path, const QByteArray& bytes);

/// Gives a finished file its name, in the same folder, once its bytes are on the disk; a file of that name gives way.
/// When this returns, a power cut no longer changes which of the two is there.
/// @return as causeOf(), else CannotWrite: the name then stands for what it stood for. Only where the file system
/// cannot exchange two names (exFAT, some network drives) and then fails at the very last step, it stands for the
/// finished file.
Result<void> moveIntoPlace(const QString& from, const QString& to);

/// The names of all that is directly in a folder, what is hidden, too, in name order; none where there is no such
/// folder. Where the disk stops to answer there are no names at all: half a list would pass for the whole.
/// @return as causeOfReading()
Result<QStringList> namesIn(const QString& folder);

/// Every regular file below @p folder, deepest folders included, in name order. Symbolic links are not followed.
/// @return as namesIn(); CannotRead if there is no such folder; TooLarge beyond limits::maxContainerMembers
Result<QStringList> filesBelow(const QString& folder);

/// A name that every file system takes: reserved characters, control characters and outer dots or blanks replaced,
/// at most 120 characters, never empty.
QString safeFileName(const QString& wanted);

} // namespace besace
