#include "app/common/BackpackPath.h"

#include "app/common/Portable.h"

#include <QCoreApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace besace {

// Not AppDataLocation: that one depends on the application's name, and ours has two.
QString defaultBackpackPath()
{
    const QString portable = portableFolder(QCoreApplication::applicationDirPath());
    if (!portable.isEmpty())
        return portable + u"/backpack.besace"_s;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/besace/backpack.besace"_s;
}

} // namespace besace
