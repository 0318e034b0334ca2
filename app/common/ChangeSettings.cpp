#include "app/common/ChangeSettings.h"

#include "app/common/Portable.h"

#include <QSettings>

#include <utility>
#include <vector>

namespace besace {

namespace {

/// In the order in which they were wanted. Settings are changed by the windows' thread alone.
std::vector<SettingsChange>& changesThatWait()
{
    static std::vector<SettingsChange> changes;
    return changes;
}

} // namespace

bool changeSettings(SettingsChange change)
{
    changesThatWait().push_back(std::move(change));
    return writeWaitingSettings();
}

bool areSettingsWaiting() { return !changesThatWait().empty(); }

bool writeWaitingSettings()
{
    if (!areSettingsWaiting())
        return true;
    if (isPortableFolderGone())
        return false;
    QSettings settings;
    for (const SettingsChange& one : std::exchange(changesThatWait(), {}))
        one(settings);
    return true;
}

void forgetChangesOfSettings() { changesThatWait().clear(); }

} // namespace besace
