#include "app/desktop/backpack/IndexLook.h"

#include "core/backpack/OpenBackpack.h"

namespace besace {

Result<void> IndexLook::take()
{
    const std::scoped_lock lock(m_guard);
    if (m_found)
        return *m_found;
    Progress progress;
    const Result<void> found = lookAtIndex(m_path, progress);
    if (!found && found.error().code != Error::Code::Damaged)
        return {};
    m_found = found;
    m_isTaken = true;
    return found;
}

Result<void> isSearchable(const LeftLook& look, const QString& text)
{
    return look && !text.isEmpty() ? look->take() : Result<void>();
}

} // namespace besace
