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
QString keyFor(const QSettings& settings, const QString& backpackPath)
{
    const QFileInfo backpack(backpackPath);
    const QString path = backpack.exists() ? backpack.canonicalFilePath() : backpack.absoluteFilePath();
    const QString way = QDir(QFileInfo(settings.fileName()).absolutePath()).relativeFilePath(path);
    return u"copies/"_s + QString::fromLatin1(crypto::sha256(way.toUtf8()).toHex().left(24));
}

} // namespace

std::optional<QDateTime> lastCopy(const QSettings& settings, const QString& backpackPath)
{
    QDateTime saved = QDateTime::fromString(settings.value(keyFor(settings, backpackPath)).toString(), Qt::ISODate);
    return saved.isValid() ? std::optional(saved.toUTC()) : std::nullopt;
}

void noteCopy(QSettings& settings, const QString& backpackPath, const QDateTime& savedAt)
{
    settings.setValue(keyFor(settings, backpackPath), savedAt.toUTC().toString(Qt::ISODate));
}

} // namespace besace
