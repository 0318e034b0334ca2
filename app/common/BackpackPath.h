#pragma once

#include <QString>

namespace besace {

/// The backpack that opens when none is named: the same for window and command line. In the person's own data folder,
/// or, where the program is portable, in the folder beside it.
QString defaultBackpackPath();

} // namespace besace
