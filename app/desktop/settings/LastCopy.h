#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

class QSettings;

namespace besace {

/// When the person last saved a copy of a backpack in a place of their own. UTC.
std::optional<QDateTime> lastCopy(const QSettings& settings, const QString& backpackPath);
void noteCopy(QSettings& settings, const QString& backpackPath, const QDateTime& savedAt);

} // namespace besace
