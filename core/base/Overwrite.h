#pragma once

#include <QString>

class QFile;

namespace besace {

/// Overwrites all bytes of an open file, and waits until that is on the disk. On flash memory, on file systems that
/// copy on writing, and in what the system backed up, older bytes may stay: only an encrypted disk helps against that.
/// @return whether it could be done
bool overwrite(QFile& file);

/// Overwrites and removes a file; a link is removed, never followed. What cannot be overwritten is removed all the
/// same.
/// @return whether it is gone
bool eraseFile(const QString& path);

} // namespace besace
