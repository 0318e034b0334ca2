#include "core/backpack/Backpack.h"
#include "core/backpack/ContentRows.h"
#include "core/backpack/Database.h"
#include "core/backpack/Operations.h"

namespace besace {

namespace {

Error noSuchBadge(BadgeId id) { return { Error::Code::NotFound, QString::number(id) }; }

Result<void> setTrashed(sql::Connection& database, const QList<BadgeId>& ids, const std::optional<QDateTime>& at)
{
    // One that is there already keeps its day.
    SQLite::Statement update(database, R"sql(
        UPDATE badge SET trashed_at = CASE WHEN :at IS NULL THEN NULL ELSE coalesce(trashed_at, :at) END
        WHERE id = :id)sql");
    for (const BadgeId id : ids) {
        sql::bind(update, ":at", at);
        sql::bind(update, ":id", id);
        if (update.exec() == 0)
            return noSuchBadge(id);
        update.reset();
    }
    return {};
}

void removeForGood(sql::Connection& database, const QList<BadgeId>& ids)
{
    operations::forget(database, ids);
    SQLite::Statement text(database, "DELETE FROM badge_text WHERE rowid = :id");
    SQLite::Statement badge(database, "DELETE FROM badge WHERE id = :id");
    for (const BadgeId id : ids) {
        for (SQLite::Statement* statement : { &text, &badge }) {
            sql::bind(*statement, ":id", id);
            statement->exec();
            statement->reset();
        }
    }
    rows::removeUnusedContent(database);
}

QList<BadgeId> trashedBefore(sql::Connection& database, const QDateTime& before)
{
    SQLite::Statement select(database, "SELECT id FROM badge WHERE trashed_at <= :before");
    sql::bind(select, ":before", std::optional(before));
    QList<BadgeId> ids;
    while (select.executeStep())
        ids.append(select.getColumn(0).getInt64());
    return ids;
}

} // namespace

Result<void> Backpack::trash(const QList<BadgeId>& ids, const QDateTime& now)
{
    const Operation operation { OperationKind::Trash, {}, static_cast<int>(ids.size()) };
    return record(operation, [&] { return setTrashed(m_database->sqlite, ids, now); });
}

Result<void> Backpack::restore(const QList<BadgeId>& ids)
{
    const Operation operation { OperationKind::Restore, {}, static_cast<int>(ids.size()) };
    return record(operation, [&] { return setTrashed(m_database->sqlite, ids, std::nullopt); });
}

Result<int> Backpack::emptyTrash(const QDateTime& before)
{
    // Mostly there is nothing to do: then nobody waits for another program that is writing.
    const auto due = sql::guarded<QList<BadgeId>>(
        path(), [&]() -> Result<QList<BadgeId>> { return trashedBefore(m_database->sqlite, before); });
    if (!due || due->isEmpty())
        return due ? Result<int>(0) : Result<int>(due.error());
    return sql::inTransaction<int>(m_database->sqlite, [&]() -> Result<int> {
        const QList<BadgeId> ids = trashedBefore(m_database->sqlite, before);
        if (!ids.isEmpty())
            removeForGood(m_database->sqlite, ids);
        return static_cast<int>(ids.size());
    });
}

Result<void> Backpack::remove(BadgeId id)
{
    return sql::inTransaction<void>(m_database->sqlite, [&]() -> Result<void> {
        SQLite::Statement there(m_database->sqlite, "SELECT 1 FROM badge WHERE id = :id");
        sql::bind(there, ":id", id);
        if (!sql::number(there))
            return noSuchBadge(id);
        removeForGood(m_database->sqlite, { id });
        return {};
    });
}

} // namespace besace
