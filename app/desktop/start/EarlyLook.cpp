#include "app/desktop/start/EarlyLook.h"

#include "app/desktop/jobs/Job.h"
#include "core/backpack/Password.h"

#include <QFileInfo>

namespace besace {

EarlyLook::EarlyLook(const QString& backpackPath) : m_path(backpackPath)
{
    if (!QFileInfo(backpackPath).isFile() || isLocked(backpackPath))
        return;
    const auto look = [&](Share share) {
        return runJob([backpackPath, share](Progress&) { return lookAtBackpack(backpackPath, Depth::Light, share); });
    };
    m_index = look(Share::Index); // the longer half
    m_pages = look(Share::Pages);
}

} // namespace besace
