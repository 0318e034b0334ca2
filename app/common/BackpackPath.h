#pragma once

#include <QString>

namespace besace {

/// The backpack that opens when none is named: the same for window and command line. In the person's own data folder,
/// or, where the program is portable, in the folder beside it.
QString defaultBackpackPath();

/// Where the key lies that signs lists of organisations, if nobody says otherwise: beside the backpack that holds them.
QString listKeyPathBeside(const QString& backpackPath);

/// Whether both paths name one file, whatever links and dots lead to it; also for one that is not there (yet).
bool isSameFile(const QString& one, const QString& other);

} // namespace besace
