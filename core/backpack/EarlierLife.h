#pragma once

#include "core/backpack/Backpack.h"

namespace SQLite {
class Database;
}

namespace besace::rows {

/// What a backup knows of a badge, for one that was just inserted. May throw SQLite::Exception.
void writeEarlierLife(SQLite::Database& database, BadgeId id, const EarlierLife& earlier);

} // namespace besace::rows
