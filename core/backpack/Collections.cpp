#include "core/backpack/Collections.h"

#include "core/backpack/Connection.h"
#include "core/backpack/Sql.h"

#include <algorithm>

namespace besace::collections {

namespace {

/// As the person put them: each with those inside it behind it.
constexpr const char* asArranged = R"sql(
        LEFT JOIN collection AS parent ON parent.id = collection.parent_id
        ORDER BY coalesce(parent.position, collection.position), coalesce(parent.id, collection.id),
            parent.id IS NOT NULL, collection.position, collection.id)sql";

void bindParent(SQLite::Statement& statement, std::optional<qint64> parent)
{
    if (parent)
        sql::bind(statement, ":parent", *parent);
    else
        statement.bind(":parent"); // NULL
}

QList<qint64> numbers(SQLite::Statement& select)
{
    QList<qint64> found;
    while (select.executeStep())
        found.append(select.getColumn(0).getInt64());
    return found;
}

void writeOrder(sql::Connection& database, std::optional<qint64> parent, const QList<qint64>& collections)
{
    SQLite::Statement update(
        database, "UPDATE collection SET parent_id = :parent, position = :position WHERE id = :id");
    for (qsizetype i = 0; i < collections.size(); ++i) {
        bindParent(update, parent);
        sql::bind(update, ":position", i);
        sql::bind(update, ":id", collections.at(i));
        update.exec();
        update.reset();
    }
}

} // namespace

Result<qint64> find(sql::Connection& database, const QString& name)
{
    SQLite::Statement select(database, "SELECT id FROM collection WHERE name = :name");
    sql::bind(select, ":name", name);
    const std::optional<qint64> found = sql::number(select);
    return found ? Result<qint64>(*found) : Error { Error::Code::NotFound, name };
}

std::optional<qint64> parentOf(sql::Connection& database, qint64 collection)
{
    SQLite::Statement select(database, "SELECT parent_id FROM collection WHERE id = :id AND parent_id IS NOT NULL");
    sql::bind(select, ":id", collection);
    return sql::number(select);
}

QList<qint64> inOrder(sql::Connection& database, std::optional<qint64> parent)
{
    SQLite::Statement select(database, "SELECT id FROM collection WHERE parent_id IS :parent ORDER BY position, id");
    bindParent(select, parent);
    return numbers(select);
}

QList<Collection> list(sql::Connection& database)
{
    SQLite::Statement select(database,
        std::string(R"sql(
        SELECT collection.name, coalesce(parent.name, ''),
            (SELECT count(*) FROM collection_badge JOIN badge ON badge.id = badge_id
             WHERE collection_id = collection.id AND badge.trashed_at IS NULL)
        FROM collection)sql")
            + asArranged);
    QList<Collection> found;
    while (select.executeStep())
        found.append({ sql::text(select.getColumn(0)), select.getColumn(2).getInt(), sql::text(select.getColumn(1)) });
    return found;
}

QStringList namesFor(sql::Connection& database, BadgeId badge)
{
    static const std::string text = std::string(R"sql(
        SELECT collection.name
        FROM collection JOIN collection_badge ON collection_id = collection.id AND badge_id = :badge)sql")
        + asArranged;
    sql::Prepared select(database, text.c_str());
    sql::bind(select, ":badge", badge);
    QStringList names;
    while (select->executeStep())
        names.append(sql::text(select->getColumn(0)));
    return names;
}

void move(sql::Connection& database, qint64 collection, std::optional<qint64> parent, int position)
{
    QList<qint64> siblings = inOrder(database, parent);
    siblings.removeOne(collection);
    siblings.insert(std::clamp<qsizetype>(position, 0, siblings.size()), collection);
    writeOrder(database, parent, siblings);
}

void remove(sql::Connection& database, qint64 collection)
{
    const std::optional<qint64> parent = parentOf(database, collection);
    QList<qint64> siblings = inOrder(database, parent);
    const qsizetype at = siblings.indexOf(collection);
    siblings.removeAt(at);
    qsizetype next = at;
    for (const qint64 inside : inOrder(database, collection))
        siblings.insert(next++, inside);
    writeOrder(database, parent, siblings);
    // Before the collection: what was recorded can then be undone in the order in which it is stored.
    for (const char* statement :
        { "DELETE FROM collection_badge WHERE collection_id = :id", "DELETE FROM collection WHERE id = :id" }) {
        SQLite::Statement remove(database, statement);
        sql::bind(remove, ":id", collection);
        remove.exec();
    }
}

QList<BadgeId> badgesInOrder(sql::Connection& database, qint64 collection)
{
    SQLite::Statement select(database,
        "SELECT badge_id FROM collection_badge WHERE collection_id = :collection ORDER BY position, badge_id");
    sql::bind(select, ":collection", collection);
    return numbers(select);
}

QList<BadgeId> badgesOnShow(sql::Connection& database, qint64 collection)
{
    SQLite::Statement select(database, R"sql(
        SELECT badge_id FROM collection_badge JOIN badge ON badge.id = badge_id
        WHERE collection_id = :collection AND badge.trashed_at IS NULL
        ORDER BY position, badge_id)sql");
    sql::bind(select, ":collection", collection);
    return numbers(select);
}

void writeBadgeOrder(sql::Connection& database, qint64 collection, const QList<BadgeId>& badges)
{
    SQLite::Statement update(database, R"sql(
        UPDATE collection_badge SET position = :position
        WHERE collection_id = :collection AND badge_id = :badge)sql");
    for (qsizetype i = 0; i < badges.size(); ++i) {
        sql::bind(update, ":position", i);
        sql::bind(update, ":collection", collection);
        sql::bind(update, ":badge", badges[i]);
        update.exec();
        update.reset();
    }
}

bool addBadge(sql::Connection& database, qint64 collection, BadgeId badge)
{
    SQLite::Statement there(database, "SELECT 1 FROM badge WHERE id = :id");
    sql::bind(there, ":id", badge);
    if (!sql::number(there))
        return false;
    SQLite::Statement insert(database, R"sql(
        INSERT OR IGNORE INTO collection_badge (collection_id, badge_id, position)
        SELECT :collection, :badge, coalesce(max(position) + 1, 0)
        FROM collection_badge WHERE collection_id = :collection)sql");
    sql::bind(insert, ":collection", collection);
    sql::bind(insert, ":badge", badge);
    insert.exec();
    return true;
}

bool removeBadge(sql::Connection& database, qint64 collection, BadgeId badge)
{
    SQLite::Statement remove(
        database, "DELETE FROM collection_badge WHERE collection_id = :collection AND badge_id = :badge");
    sql::bind(remove, ":collection", collection);
    sql::bind(remove, ":badge", badge);
    return remove.exec() > 0;
}

} // namespace besace::collections
