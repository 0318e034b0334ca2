#pragma once

#include "core/backpack/Backpack.h"
#include "core/backpack/Connection.h"
#include "core/backpack/Sql.h"
#include "core/base/OpenHere.h"

namespace besace {

/// A list as it was read last. Whoever types in the search field asks for the same order with each letter, and to read
/// it is most of the work where there are very many badges.
class OrderedIds {
public:
    /// Reads only what was asked for in other words, or was changed since: by this connection or another one.
    /// May throw SQLite::Exception.
    QList<BadgeId> read(sql::Connection& database, SQLite::Statement& select);

private:
    std::string m_asked; ///< with the values that were bound
    qint64 m_changesHere = 0;
    qint64 m_changesElsewhere = 0;
    QList<BadgeId> m_ids;
};

/// What a Backpack is made of, for the files that implement it.
struct Backpack::Database {
    Database(const QString& file, int flags);

    QString path;
    std::unique_ptr<OpenHere> known = {}; ///< goes after the connection did: closing takes locks, too
    mutable sql::Connection sqlite; ///< reading steps a statement, which the library counts as a change
    /// Between beginStep() and endStep(): the operation that the next ones are undone with, 0 before the first.
    std::optional<qint64> step = {};
    mutable OrderedIds ordered = {}; ///< of the last list
};

} // namespace besace
