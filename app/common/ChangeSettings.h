#pragma once

#include <functional>

class QSettings;

namespace besace {

using SettingsChange = std::function<void(QSettings& settings)>;

/// Changes what is kept for the next start. While the disk of a portable program is pulled out, nothing is made in the
/// folder that it leaves behind: the change waits, and is written with the first one after it is back.
/// @return whether it is written down
bool changeSettings(SettingsChange change);

/// Whether something waits for its disk.
bool areSettingsWaiting();
/// Writes what waits, if its disk is back. Before the program ends: nothing waits for longer than that.
/// @return whether nothing waits any more
bool writeWaitingSettings();

/// What still waits is not written any more: the person has all of it erased.
void forgetChangesOfSettings();

} // namespace besace
