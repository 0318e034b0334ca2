#pragma once

#include <QString>

class QSettings;

namespace besace {

/// Whether nobody has used Besace here yet: there is no backpack, nothing that it left, and no setting. Where people
/// share the computer, the lack of a backpack is enough: somebody else may sit there now.
bool isFirstTime(const QSettings& settings, const QString& backpackPath);

} // namespace besace
