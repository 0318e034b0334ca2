#pragma once

#include "core/backpack/Backpack.h"
#include "core/backpack/Connection.h"
#include "core/backpack/Sql.h"
#include "core/base/OpenHere.h"

namespace besace {

/// What a Backpack is made of, for the files that implement it.
struct Backpack::Database {
    Database(const QString& file, int flags);

    QString path;
    std::unique_ptr<OpenHere> known = {}; ///< goes after the connection did: closing takes locks, too
    mutable sql::Connection sqlite; ///< reading steps a statement, which the library counts as a change
    /// Between beginStep() and endStep(): the operation that the next ones are undone with, 0 before the first.
    std::optional<qint64> step = {};
};

} // namespace besace
