#pragma once

#include <QStringList>

namespace besace {

/// Which backpack the program opens: the one that was named; else one among the files, which is taken out of them; else
/// the one opened last, where that is remembered and the file is there; else the person's own.
/// @param named may be empty
QString backpackToOpen(const QString& named, QStringList& files);

} // namespace besace
