#pragma once

#include <QStringList>

class QSettings;

namespace besace {

inline constexpr qsizetype mostRecentBackpacks = 8;

/// The backpacks opened last, the newest first; without those that are not there now, on a USB key perhaps.
QStringList recentBackpacks(const QSettings& settings);
/// The one opened last of all, if it is not there now. Empty otherwise.
QString lastBackpackGone(const QSettings& settings);
/// This one was opened just now.
void noteBackpack(QSettings& settings, const QString& backpackPath);
void forgetBackpacks(QSettings& settings);

} // namespace besace
