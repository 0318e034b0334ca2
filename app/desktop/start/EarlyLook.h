#pragma once

#include "core/backpack/OpenBackpack.h"

#include <QFuture>

#include <optional>

namespace besace {

/// The look that openBackpack() takes at a backpack, taken by another thread while the program gets ready.
class EarlyLook {
public:
    EarlyLook() = default; ///< at nothing
    /// Begins at once; not where there is no file, or one that is locked.
    explicit EarlyLook(const QString& backpackPath);

    bool isUnderWay() const { return m_look.has_value(); }
    /// Waits until it is over.
    Looked found() const { return m_look->result(); }

private:
    std::optional<QFuture<Looked>> m_look;
};

} // namespace besace
