#pragma once

#include "core/backpack/Backpack.h"
#include "core/base/Streams.h"

namespace besace {

/// The badges' files of a backpack that is not the one at hand, and that somebody else may have made: without what is
/// in its trash, in the order of adding, with what a stopped program left in the log beside it. It is read page by
/// page, never opened as a database, and nothing is written beside it. Bytes that do not match their digest are left
/// out.
/// @return TooLarge beyond limits::maxContainerBytes or limits::maxContainerMembers; Unsupported for one of a newer
/// version; Damaged; as causeOfReading()
Result<QList<StoredFile>> filesOfOther(const QString& path);
/// The same of one that is no file: what was inside a seal. Nothing of it comes to the disk.
/// @param name for errors @return as above; as ByteSource::read()
Result<QList<StoredFile>> filesOfOther(ByteSource& database, const QString& name);

} // namespace besace
