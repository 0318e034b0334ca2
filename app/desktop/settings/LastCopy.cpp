#include "app/desktop/settings/LastCopy.h"

#include "app/desktop/settings/BackpackKey.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr auto copies = "copies/";
constexpr auto putOffs = "copiesPutOff/";
constexpr int badgesWorthACopy = 3;
constexpr int daysBetween = 30;

std::optional<QDateTime> instantAt(const QSettings& settings, const QString& key)
{
    const QDateTime noted = QDateTime::fromString(settings.value(key).toString(), Qt::ISODate);
    return noted.isValid() ? std::optional(noted.toUTC()) : std::nullopt;
}

/// A clock that was put back must not silence this for years.
bool isOfThisMonth(const std::optional<QDateTime>& instant, const QDateTime& now)
{
    return instant && *instant <= now && instant->addDays(daysBetween) > now;
}

} // namespace

std::optional<QDateTime> lastCopy(const QSettings& settings, const QString& backpackPath)
{
    return instantAt(settings, keyOfBackpack(copies, settings, backpackPath));
}

std::optional<QDateTime> copyPutOff(const QSettings& settings, const QString& backpackPath)
{
    return instantAt(settings, keyOfBackpack(putOffs, settings, backpackPath));
}

void putOffCopy(QSettings& settings, const QString& backpackPath, const QDateTime& now)
{
    settings.setValue(keyOfBackpack(putOffs, settings, backpackPath), now.toUTC().toString(Qt::ISODate));
}

bool isCopyDue(
    int badges, const std::optional<QDateTime>& lastCopy, const std::optional<QDateTime>& putOff, const QDateTime& now)
{
    return badges >= badgesWorthACopy && !isOfThisMonth(lastCopy, now) && !isOfThisMonth(putOff, now);
}

void noteCopy(QSettings& settings, const QString& backpackPath, const QDateTime& savedAt)
{
    settings.setValue(keyOfBackpack(copies, settings, backpackPath), savedAt.toUTC().toString(Qt::ISODate));
}

} // namespace besace
