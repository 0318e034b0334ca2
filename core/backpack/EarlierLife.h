#pragma once

#include "core/backpack/Backpack.h"

namespace besace::sql {
class Connection;
}

namespace besace::rows {

/// What a backup knows of a badge, for one that was just inserted. May throw SQLite::Exception.
void writeEarlierLife(sql::Connection& database, BadgeId id, const EarlierLife& earlier);

} // namespace besace::rows
