#pragma once

#include <QString>

class QSettings;

namespace besace {

/// Where something about one backpack stands in the settings, below @p group, which ends in `/`. It follows from the
/// way from the settings to the backpack: on a USB key both move together. The way is not written down as it is: who
/// does not want a list of backpacks gets none.
QString keyOfBackpack(const char* group, const QSettings& settings, const QString& backpackPath);

} // namespace besace
