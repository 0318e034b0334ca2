#include "app/desktop/settings/RecentBackpacks.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

const QString key = u"backpacks/recent"_s;

/// As seen from the settings: on a USB key both move together.
QDir base(const QSettings& settings) { return QFileInfo(settings.fileName()).absoluteDir(); }

/// Those that are not there now stay in the list.
QStringList allRecent(const QSettings& settings)
{
    QStringList paths;
    const QStringList kept = settings.value(key).toStringList().mid(0, mostRecentBackpacks);
    for (const QString& way : kept)
        paths << QDir::cleanPath(base(settings).absoluteFilePath(way));
    return paths;
}

} // namespace

QStringList recentBackpacks(const QSettings& settings)
{
    QStringList paths = allRecent(settings);
    paths.removeIf([](const QString& path) { return !QFileInfo(path).isFile(); });
    return paths;
}

QString lastBackpackGone(const QSettings& settings)
{
    const QStringList paths = allRecent(settings);
    return paths.isEmpty() || QFileInfo(paths.first()).isFile() ? QString() : paths.first();
}

void noteBackpack(QSettings& settings, const QString& backpackPath)
{
    const QString path = QFileInfo(backpackPath).absoluteFilePath();
    QStringList paths = allRecent(settings);
    paths.removeAll(path);
    paths.prepend(path);
    QStringList ways;
    for (const QString& one : paths.mid(0, mostRecentBackpacks))
        ways << base(settings).relativeFilePath(one);
    if (ways != settings.value(key).toStringList()) // or the file is written at each start
        settings.setValue(key, ways);
}

void forgetBackpacks(QSettings& settings) { settings.remove(key); }

} // namespace besace
