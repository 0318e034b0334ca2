#include "core/backpack/EarlierLife.h"

#include "core/backpack/Connection.h"
#include "core/backpack/Derivation.h"
#include "core/backpack/DocumentRows.h"
#include "core/backpack/OwnWords.h"
#include "core/backpack/Sql.h"

namespace besace::rows {

void writeEarlierLife(sql::Connection& database, BadgeId id, const EarlierLife& earlier)
{
    for (const KeptDocument& kept : earlier.documents)
        keepDocuments(database, id, { kept.document }, kept.askedAt.value_or(earlier.addedAt));
    if (earlier.trashedAt) {
        SQLite::Statement update(database, "UPDATE badge SET trashed_at = :trashedAt WHERE id = :id");
        sql::bind(update, ":trashedAt", earlier.trashedAt);
        sql::bind(update, ":id", id);
        update.exec();
    }
    if (earlier.own == OwnWords())
        return;
    ownwords::writeTags(database, id, earlier.own.tags);
    ownwords::writeStory(database, id, earlier.own.story);
    ownwords::writeSkills(database, id, earlier.own.skills);
    derivation::indexAgain(database, id);
}

} // namespace besace::rows
