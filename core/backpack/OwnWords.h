#pragma once

#include "core/backpack/Backpack.h"

namespace besace::sql {
class Connection;
}

namespace besace {

/// All of them in one text, for the search index.
QString ownText(const OwnWords& words);

} // namespace besace

/// The person's own words about a badge, as rows. These may throw SQLite::Exception.
namespace besace::ownwords {

OwnWords read(sql::Connection& database, BadgeId id);

void writeTags(sql::Connection& database, BadgeId id, const QStringList& tags);
void writeStory(sql::Connection& database, BadgeId id, const Story& story);
void writeSkills(sql::Connection& database, BadgeId id, const QList<OwnSkill>& skills);

} // namespace besace::ownwords
