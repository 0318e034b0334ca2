#include "app/desktop/start/EarlyLook.h"

#include "app/desktop/jobs/Job.h"
#include "core/backpack/Password.h"

#include <QFileInfo>

namespace besace {

EarlyLook::EarlyLook(const QString& backpackPath)
{
    if (QFileInfo(backpackPath).isFile() && !isLocked(backpackPath))
        m_look = runJob([backpackPath](Progress&) { return lookAtBackpack(backpackPath, Depth::Light); });
}

} // namespace besace
