#include "app/desktop/start/BackpackToOpen.h"

#include "app/common/BackpackPath.h"
#include "app/desktop/settings/RecentBackpacks.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

bool isBackpack(const QString& file)
{
    return file.endsWith(u".besace"_s, Qt::CaseInsensitive) && QFileInfo(file).isFile();
}

} // namespace

QString backpackMissed(const QString& named, const QStringList& files)
{
    return named.isEmpty() && std::ranges::none_of(files, isBackpack) ? lastBackpackGone(QSettings()) : QString();
}

QString backpackToOpen(const QString& named, QStringList& files)
{
    if (!named.isEmpty())
        return named;
    const auto found = std::ranges::find_if(files, isBackpack);
    if (found != files.end()) {
        const QString path = *found;
        files.erase(found);
        return path;
    }
    const QStringList recent = recentBackpacks(QSettings());
    return recent.isEmpty() ? defaultBackpackPath() : recent.first();
}

} // namespace besace
