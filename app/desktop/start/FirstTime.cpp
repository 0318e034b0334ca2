#include "app/desktop/start/FirstTime.h"

#include "app/desktop/settings/Preferences.h"
#include "core/backup/Erase.h"

#include <QSettings>

namespace besace {

bool isFirstTime(const QSettings& settings, const QString& backpackPath)
{
    const Result<QStringList> files = filesOfBackpack(backpackPath);
    if (!files || !files->isEmpty())
        return false;
    return settings.allKeys().isEmpty() || loadPreferences(settings).sharesComputer;
}

} // namespace besace
