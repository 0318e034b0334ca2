#include "core/backpack/Backpack.h"
#include "core/backpack/Collections.h"
#include "core/backpack/Database.h"
#include "core/backpack/QueryFilter.h"
#include "core/backpack/StateByTime.h"
#include "core/base/Limits.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// A query of which one filter is taken away: its values are counted as if none of them were chosen.
template <typename Value>
Query without(Query query, Value Query::*filter)
{
    query.*filter = Value();
    return query;
}

void take(const SQLite::Column& column, QString& value) { value = sql::text(column); }
void take(const SQLite::Column& column, int& value) { value = column.getInt(); }
void take(const SQLite::Column& column, State& value) { value = static_cast<State>(column.getInt()); }

template <typename Value>
QList<Facet<Value>> facetsFrom(SQLite::Statement& select)
{
    QList<Facet<Value>> facets;
    while (select.executeStep()) {
        Facet<Value> facet;
        take(select.getColumn(0), facet.value);
        facet.badges = select.getColumn(1).getInt();
        facets.append(facet);
    }
    return facets;
}

/// Counts the badges of a query by an expression; @p source joins the table that it stands in.
template <typename Value>
QList<Facet<Value>> countBy(sql::Connection& database, const QueryFilter& filter, const std::string& expression,
    const std::string& source = {}, const std::string& order = "2 DESC, 1")
{
    SQLite::Statement select(database,
        "SELECT " + expression + ", count(DISTINCT badge.id) FROM badge" + filter.sqlWith(source)
            + " GROUP BY 1 HAVING " + expression + " IS NOT NULL AND " + expression + " <> '' ORDER BY " + order
            + " LIMIT " + std::to_string(limits::maxFacetValues));
    filter.bindTo(select);
    return facetsFrom<Value>(select);
}

QList<Facet<State>> countStates(sql::Connection& database, const Query& query, const QDateTime& now)
{
    QueryFilter filter(query, now);
    filter.joinReport();
    const std::string milliseconds = std::to_string(now.toMSecsSinceEpoch());
    return countBy<State>(database, filter, rows::stateAtSql(milliseconds.c_str()));
}

QList<Facet<QString>> countCollections(sql::Connection& database, const Query& query, const QDateTime& now)
{
    const QueryFilter filter(query, now);
    const QList<Facet<QString>> counted = countBy<QString>(database, filter, "standing.name",
        "JOIN collection_badge AS place ON place.badge_id = badge.id"
        " JOIN collection AS standing ON standing.id = place.collection_id");
    QHash<QString, int> badges;
    for (const Facet<QString>& facet : counted)
        badges.insert(facet.value, facet.badges);
    QList<Facet<QString>> ordered;
    for (const Collection& collection : collections::list(database)) {
        if (badges.contains(collection.name))
            ordered.append({ collection.name, badges.value(collection.name) });
    }
    return ordered;
}

} // namespace

Result<Facets> Backpack::facets(const Query& query, const QDateTime& now) const
{
    return sql::guarded<Facets>([&]() -> Result<Facets> {
        sql::Connection& database = m_database->sqlite;
        const auto filtered = [&](const Query& other) { return QueryFilter(other, now); };
        Facets facets;
        facets.states = countStates(database, without(query, &Query::states), now);
        facets.organisations
            = countBy<QString>(database, filtered(without(query, &Query::organisations)), "badge.issuer_name");
        facets.years = countBy<int>(database, filtered(without(query, &Query::years)), "badge.year", {}, "1 DESC");
        facets.skills = countBy<QString>(database, filtered(without(query, &Query::skills)), "skill.name",
            "JOIN (SELECT badge_id, name FROM badge_skill UNION SELECT badge_id, name FROM own_skill) AS skill"
            " ON skill.badge_id = badge.id");
        facets.collections = countCollections(database, without(query, &Query::collection), now);
        facets.tags = countBy<QString>(
            database, filtered(without(query, &Query::tags)), "tag.name", "JOIN tag ON tag.badge_id = badge.id");
        return facets;
    });
}

} // namespace besace
