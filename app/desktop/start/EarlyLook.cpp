#include "app/desktop/start/EarlyLook.h"

#include "app/desktop/jobs/Job.h"
#include "core/backpack/Password.h"

#include <QFileInfo>

namespace besace {

EarlyLook::EarlyLook(const QString& backpackPath) : m_path(backpackPath)
{
    if (!QFileInfo(backpackPath).isFile() || isLocked(backpackPath))
        return;
    m_look = runJob([backpackPath](Progress&) { return lookAtBackpack(backpackPath, Depth::Light, Share::Pages); });
}

} // namespace besace
