#pragma once

#include <QString>

namespace besace {

/// The backpack that opens when none is named, in the person's own data folder: the same for window and command line.
QString defaultBackpackPath();

} // namespace besace
