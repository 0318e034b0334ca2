#pragma once

#include "core/backpack/OpenBackpack.h"

#include <QFuture>

#include <optional>

namespace besace {

/// The look that openBackpack() takes at a backpack, taken by another thread while the program gets ready; but for the
/// search index, which takes as long again and is looked at once the window is there.
class EarlyLook {
public:
    EarlyLook() = default; ///< at nothing
    /// Begins at once; not where there is no file, or one that is locked.
    explicit EarlyLook(const QString& backpackPath);

    bool isUnderWay() const { return m_look.has_value(); }
    bool isAt(const QString& backpackPath) const { return isUnderWay() && m_path == backpackPath; }
    /// Waits until it is over.
    Looked found() const { return m_look->result(); }

private:
    QString m_path;
    std::optional<QFuture<Looked>> m_look;
};

} // namespace besace
