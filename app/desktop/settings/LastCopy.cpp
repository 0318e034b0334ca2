#include "app/desktop/settings/LastCopy.h"

#include "core/crypto/Digest.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// The way from the settings to the backpack: on a USB key both move together. It is not written down as it is: who
/// does not want a list of backpacks gets none.
QString keyFor(const char* group, const QSettings& settings, const QString& backpackPath)
{
    const QFileInfo backpack(backpackPath);
    const QString path = backpack.exists() ? backpack.canonicalFilePath() : backpack.absoluteFilePath();
    const QString way = QDir(QFileInfo(settings.fileName()).absolutePath()).relativeFilePath(path);
    return QLatin1StringView(group) + QString::fromLatin1(crypto::sha256(way.toUtf8()).toHex().left(24));
}

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
    return instantAt(settings, keyFor(copies, settings, backpackPath));
}

std::optional<QDateTime> copyPutOff(const QSettings& settings, const QString& backpackPath)
{
    return instantAt(settings, keyFor(putOffs, settings, backpackPath));
}

void putOffCopy(QSettings& settings, const QString& backpackPath, const QDateTime& now)
{
    settings.setValue(keyFor(putOffs, settings, backpackPath), now.toUTC().toString(Qt::ISODate));
}

bool isCopyDue(
    int badges, const std::optional<QDateTime>& lastCopy, const std::optional<QDateTime>& putOff, const QDateTime& now)
{
    return badges >= badgesWorthACopy && !isOfThisMonth(lastCopy, now) && !isOfThisMonth(putOff, now);
}

void noteCopy(QSettings& settings, const QString& backpackPath, const QDateTime& savedAt)
{
    settings.setValue(keyFor(copies, settings, backpackPath), savedAt.toUTC().toString(Qt::ISODate));
}

} // namespace besace
