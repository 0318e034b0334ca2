#include "app/desktop/backpack/IndexLook.h"

#include "core/backpack/OpenBackpack.h"

namespace besace {

Result<void> IndexLook::take()
{
    const std::scoped_lock lock(m_guard);
    if (!m_found) {
        Progress progress;
        Result<void> found = lookAtIndex(m_path, progress);
        const bool isDamaged = !found && found.error().code == Error::Code::Damaged;
        m_found = isDamaged ? found : Result<void>();
        m_isTaken = true;
    }
    return *m_found;
}

Result<void> isSearchable(const LeftLook& look, const QString& text)
{
    return look && !text.isEmpty() ? look->take() : Result<void>();
}

} // namespace besace
