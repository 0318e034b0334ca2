#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

class QSettings;

namespace besace {

/// When the person last saved a copy of a backpack in a place of their own. UTC.
std::optional<QDateTime> lastCopy(const QSettings& settings, const QString& backpackPath);
/// When they said that they would do it later.
std::optional<QDateTime> copyPutOff(const QSettings& settings, const QString& backpackPath);
void putOffCopy(QSettings& settings, const QString& backpackPath, const QDateTime& now);
/// Whether it is time to remind of it: from the third badge on, a month after the last copy, and never twice a month.
bool isCopyDue(
    int badges, const std::optional<QDateTime>& lastCopy, const std::optional<QDateTime>& putOff, const QDateTime& now);
void noteCopy(QSettings& settings, const QString& backpackPath, const QDateTime& savedAt);

} // namespace besace
