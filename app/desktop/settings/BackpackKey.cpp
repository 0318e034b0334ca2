#include "app/desktop/settings/BackpackKey.h"

#include "core/crypto/Digest.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace besace {

QString keyOfBackpack(const char* group, const QSettings& settings, const QString& backpackPath)
{
    const QFileInfo backpack(backpackPath);
    const QString path = backpack.exists() ? backpack.canonicalFilePath() : backpack.absoluteFilePath();
    const QString way = QDir(QFileInfo(settings.fileName()).absolutePath()).relativeFilePath(path);
    return QLatin1StringView(group) + QString::fromLatin1(crypto::sha256(way.toUtf8()).toHex().left(24));
}

} // namespace besace
