#include "app/common/BackpackPath.h"

#include "app/common/Portable.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace besace {

// Not AppDataLocation: that one depends on the application's name, and ours has two.
QString defaultBackpackPath()
{
    const QString portable = portableFolder();
    if (!portable.isEmpty())
        return portable + u"/backpack.besace"_s;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/besace/backpack.besace"_s;
}

QString listKeyPathBeside(const QString& backpackPath)
{
    return QFileInfo(backpackPath).absolutePath() + u"/list-key.pem"_s;
}

// QFileInfo takes two files that are not there for the same.
bool isSameFile(const QString& one, const QString& other)
{
    const auto place = [](const QFileInfo& file) {
        return file.exists() ? file.canonicalFilePath() : QDir::cleanPath(file.absoluteFilePath());
    };
    return place(QFileInfo(one)) == place(QFileInfo(other));
}

} // namespace besace
