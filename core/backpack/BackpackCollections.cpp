#include "core/backpack/Backpack.h"
#include "core/backpack/Database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

Result<qint64> collectionId(SQLite::Database& database, const QString& name)
{
    SQLite::Statement select(database, "SELECT id FROM collection WHERE name = :name");
    sql::bind(select, ":name", name);
    const std::optional<qint64> found = sql::number(select);
    return found ? Result<qint64>(*found) : Error { Error::Code::NotFound, name };
}

QList<BadgeId> badgesInOrder(SQLite::Database& database, qint64 collection)
{
    SQLite::Statement select(
        database, "SELECT badge_id FROM collection_badge WHERE collection_id = :collection ORDER BY position");
    sql::bind(select, ":collection", collection);
    QList<BadgeId> badges;
    while (select.executeStep())
        badges.append(select.getColumn(0).getInt64());
    return badges;
}

void writeOrder(SQLite::Database& database, qint64 collection, const QList<BadgeId>& badges)
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

Error notThere(const QString& name, BadgeId id)
{
    return { Error::Code::NotFound, name + u" / "_s + QString::number(id) };
}

Error emptyName() { return { Error::Code::Malformed, u"empty name"_s }; }

} // namespace

Result<QList<Collection>> Backpack::collections() const
{
    return sql::guarded<QList<Collection>>([&]() -> Result<QList<Collection>> {
        SQLite::Statement select(m_database->sqlite, R"sql(
            SELECT name, (SELECT count(*) FROM collection_badge WHERE collection_id = collection.id)
            FROM collection ORDER BY id)sql");
        QList<Collection> found;
        while (select.executeStep())
            found.append({ sql::text(select.getColumn(0)), select.getColumn(1).getInt() });
        return found;
    });
}

Result<void> Backpack::createCollection(const QString& name)
{
    if (name.trimmed().isEmpty())
        return emptyName();
    return sql::inTransaction<void>(m_database->sqlite, [&]() -> Result<void> {
        SQLite::Statement insert(m_database->sqlite, "INSERT OR IGNORE INTO collection (name) VALUES (:name)");
        sql::bind(insert, ":name", name);
        insert.exec();
        return {};
    });
}

Result<void> Backpack::renameCollection(const QString& from, const QString& to)
{
    if (to.trimmed().isEmpty())
        return emptyName();
    return sql::inTransaction<void>(m_database->sqlite, [&]() -> Result<void> {
        const Result<qint64> id = collectionId(m_database->sqlite, from);
        if (!id)
            return id.error();
        const Result<qint64> taken = collectionId(m_database->sqlite, to);
        if (taken && *taken != *id)
            return Error { Error::Code::Malformed, u"there is another collection of this name: "_s + to };
        SQLite::Statement update(m_database->sqlite, "UPDATE collection SET name = :name WHERE id = :id");
        sql::bind(update, ":name", to);
        sql::bind(update, ":id", *id);
        update.exec();
        return {};
    });
}

Result<void> Backpack::deleteCollection(const QString& name)
{
    return sql::inTransaction<void>(m_database->sqlite, [&]() -> Result<void> {
        SQLite::Statement remove(m_database->sqlite, "DELETE FROM collection WHERE name = :name");
        sql::bind(remove, ":name", name);
        return remove.exec() > 0 ? Result<void>() : Error { Error::Code::NotFound, name };
    });
}

Result<void> Backpack::addToCollection(const QString& name, BadgeId id)
{
    return sql::inTransaction<void>(m_database->sqlite, [&]() -> Result<void> {
        const Result<qint64> collection = collectionId(m_database->sqlite, name);
        if (!collection)
            return collection.error();
        SQLite::Statement there(m_database->sqlite, "SELECT 1 FROM badge WHERE id = :id");
        sql::bind(there, ":id", id);
        if (!sql::number(there))
            return notThere(name, id);
        SQLite::Statement insert(m_database->sqlite, R"sql(
            INSERT OR IGNORE INTO collection_badge (collection_id, badge_id, position)
            SELECT :collection, :badge, coalesce(max(position) + 1, 0)
            FROM collection_badge WHERE collection_id = :collection)sql");
        sql::bind(insert, ":collection", *collection);
        sql::bind(insert, ":badge", id);
        insert.exec();
        return {};
    });
}

Result<void> Backpack::removeFromCollection(const QString& name, BadgeId id)
{
    return sql::inTransaction<void>(m_database->sqlite, [&]() -> Result<void> {
        const Result<qint64> collection = collectionId(m_database->sqlite, name);
        if (!collection)
            return collection.error();
        SQLite::Statement remove(
            m_database->sqlite, "DELETE FROM collection_badge WHERE collection_id = :collection AND badge_id = :badge");
        sql::bind(remove, ":collection", *collection);
        sql::bind(remove, ":badge", id);
        return remove.exec() > 0 ? Result<void>() : notThere(name, id);
    });
}

Result<void> Backpack::moveInCollection(const QString& name, BadgeId id, int position)
{
    return sql::inTransaction<void>(m_database->sqlite, [&]() -> Result<void> {
        const Result<qint64> collection = collectionId(m_database->sqlite, name);
        if (!collection)
            return collection.error();
        QList<BadgeId> badges = badgesInOrder(m_database->sqlite, *collection);
        const qsizetype from = badges.indexOf(id);
        if (from < 0)
            return notThere(name, id);
        badges.move(from, std::clamp<qsizetype>(position, 0, badges.size() - 1));
        writeOrder(m_database->sqlite, *collection, badges);
        return {};
    });
}

} // namespace besace
