#pragma once

#include "core/base/Result.h"

class QSettings;

namespace besace {

/// Everything that the settings remember, and the folders that Qt's file dialogs remember: gone, as before the first
/// start. What stood in the settings' file is overwritten.
/// @return as eraseFiles()
Result<void> eraseSettings(QSettings& settings);

} // namespace besace
