#pragma once

#include <QStringList>

namespace besace {

/// The backpack opened last, where that one would be opened, but is not there: it may be on a disk that is not plugged
/// in. Empty otherwise.
/// @param named,files as in backpackToOpen(), before it takes one out
QString backpackMissed(const QString& named, const QStringList& files);

/// Which backpack the program opens: the one that was named; else one among the files, which is taken out of them; else
/// the one opened last, where that is remembered and the file is there; else the person's own.
/// @param named may be empty
QString backpackToOpen(const QString& named, QStringList& files);

} // namespace besace
