#include "app/common/BackpackPath.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace besace {

// Not AppDataLocation: that one depends on the application's name, and ours has two.
QString defaultBackpackPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/besace/backpack.besace"_s;
}

} // namespace besace
