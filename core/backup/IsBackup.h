#pragma once

#include <QString>

namespace besace {

/// Whether a file is to be restored, not added: one that writeBackup() made, as far as that can be told without its
/// password. A sealed backpack is none, and is told from a sealed backup by its name. Reads little, and changes
/// nothing.
bool isBackup(const QString& path);

} // namespace besace
