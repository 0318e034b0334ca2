#include "core/backpack/Backpack.h"
#include "core/backpack/Collections.h"
#include "core/backpack/Database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

Error notThere(const QString& name, BadgeId id)
{
    return { Error::Code::NotFound, name + u" / "_s + QString::number(id) };
}

Error emptyName() { return { Error::Code::Malformed, u"empty name"_s }; }

Error tooDeep(const QString& name) { return { Error::Code::Malformed, u"nested too deep: "_s + name }; }

/// The row that @p parent stands for, nothing for the empty name. @return NotFound; Malformed where it stands in
/// another itself, or @p inside holds others
Result<std::optional<qint64>> parentFor(sql::Connection& database, qint64 inside, const QString& parent)
{
    if (parent.isEmpty())
        return std::optional<qint64>();
    const Result<qint64> id = collections::find(database, parent);
    if (!id)
        return id.error();
    if (*id == inside || collections::parentOf(database, *id) || !collections::inOrder(database, inside).isEmpty())
        return tooDeep(parent);
    return std::optional(*id);
}

} // namespace

Result<QList<Collection>> Backpack::collections() const
{
    return sql::guarded<QList<Collection>>(
        [&]() -> Result<QList<Collection>> { return collections::list(m_database->sqlite); });
}

Result<void> Backpack::createCollection(const QString& name)
{
    if (name.trimmed().isEmpty())
        return emptyName();
    return record({ OperationKind::CreateCollection, name, 0 }, [&]() -> Result<void> {
        SQLite::Statement insert(m_database->sqlite, R"sql(
            INSERT OR IGNORE INTO collection (name, position)
            SELECT :name, coalesce(max(position) + 1, 0) FROM collection WHERE parent_id IS NULL)sql");
        sql::bind(insert, ":name", name);
        insert.exec();
        return {};
    });
}

Result<void> Backpack::renameCollection(const QString& from, const QString& to)
{
    if (to.trimmed().isEmpty())
        return emptyName();
    return record({ OperationKind::RenameCollection, to, 0 }, [&]() -> Result<void> {
        const Result<qint64> id = collections::find(m_database->sqlite, from);
        if (!id)
            return id.error();
        const Result<qint64> taken = collections::find(m_database->sqlite, to);
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
    return record({ OperationKind::DeleteCollection, name, 0 }, [&]() -> Result<void> {
        const Result<qint64> id = collections::find(m_database->sqlite, name);
        if (!id)
            return id.error();
        collections::remove(m_database->sqlite, *id);
        return {};
    });
}

Result<void> Backpack::moveCollection(const QString& name, const QString& parent, int position)
{
    return record({ OperationKind::MoveCollection, name, 0 }, [&]() -> Result<void> {
        const Result<qint64> id = collections::find(m_database->sqlite, name);
        if (!id)
            return id.error();
        const Result<std::optional<qint64>> into = parentFor(m_database->sqlite, *id, parent);
        if (!into)
            return into.error();
        collections::move(m_database->sqlite, *id, *into, position);
        return {};
    });
}

Result<void> Backpack::addToCollection(const QString& name, BadgeId id) { return addToCollection(name, QList { id }); }

Result<void> Backpack::addToCollection(const QString& name, const QList<BadgeId>& ids)
{
    const Operation operation { OperationKind::AddToCollection, name, static_cast<int>(ids.size()) };
    return record(operation, [&]() -> Result<void> {
        const Result<qint64> collection = collections::find(m_database->sqlite, name);
        if (!collection)
            return collection.error();
        for (const BadgeId id : ids) {
            if (!collections::addBadge(m_database->sqlite, *collection, id))
                return notThere(name, id);
        }
        return {};
    });
}

Result<void> Backpack::removeFromCollection(const QString& name, BadgeId id)
{
    return removeFromCollection(name, QList { id });
}

Result<void> Backpack::removeFromCollection(const QString& name, const QList<BadgeId>& ids)
{
    const Operation operation { OperationKind::RemoveFromCollection, name, static_cast<int>(ids.size()) };
    return record(operation, [&]() -> Result<void> {
        const Result<qint64> collection = collections::find(m_database->sqlite, name);
        if (!collection)
            return collection.error();
        for (const BadgeId id : ids) {
            if (!collections::removeBadge(m_database->sqlite, *collection, id))
                return notThere(name, id);
        }
        return {};
    });
}

Result<void> Backpack::moveInCollection(const QString& name, BadgeId id, int position)
{
    return record({ OperationKind::Arrange, name, 1 }, [&]() -> Result<void> {
        const Result<qint64> collection = collections::find(m_database->sqlite, name);
        if (!collection)
            return collection.error();
        QList<BadgeId> badges = collections::badgesInOrder(m_database->sqlite, *collection);
        const qsizetype from = badges.indexOf(id);
        if (from < 0)
            return notThere(name, id);
        badges.move(from, std::clamp<qsizetype>(position, 0, badges.size() - 1));
        collections::writeBadgeOrder(m_database->sqlite, *collection, badges);
        return {};
    });
}

} // namespace besace
