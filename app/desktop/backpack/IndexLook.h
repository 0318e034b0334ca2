#pragma once

#include "core/base/Result.h"

#include <QString>

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>

namespace besace {

/// The look at a backpack's search index that was left for when its window is there: taken once, by who needs it first.
class IndexLook {
public:
    explicit IndexLook(QString backpackPath) : m_path(std::move(backpackPath)) { }

    /// Takes it, or waits for who is taking it. On any thread.
    /// @return Damaged; what could not be looked at now (another program is writing) is taken as it is, and looked at
    /// again by who needs it next
    Result<void> take();
    bool isTaken() const { return m_isTaken; }

private:
    const QString m_path;
    std::mutex m_guard;
    std::optional<Result<void>> m_found;
    std::atomic_bool m_isTaken = false;
};

/// Null where nothing was left.
using LeftLook = std::shared_ptr<IndexLook>;

/// Before something is searched for. @return as IndexLook::take()
Result<void> isSearchable(const LeftLook& look, const QString& text);

} // namespace besace
