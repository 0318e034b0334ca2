#pragma once

#include "core/backpack/OpenBackpack.h"

#include <QFuture>

#include <optional>

namespace besace {

/// The look that openBackpack() takes at a backpack, taken by two other threads while the program gets ready.
class EarlyLook {
public:
    EarlyLook() = default; ///< at nothing
    /// Begins at once; not where there is no file, or one that is locked.
    explicit EarlyLook(const QString& backpackPath);

    bool isUnderWay() const { return m_pages.has_value(); }
    bool isAt(const QString& backpackPath) const { return isUnderWay() && m_path == backpackPath; }
    /// Waits until it is over.
    Looked found() const { return together(m_pages->result(), m_index->result()); }

private:
    QString m_path;
    std::optional<QFuture<Looked>> m_pages;
    std::optional<QFuture<Looked>> m_index;
};

} // namespace besace
