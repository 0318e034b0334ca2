#include "core/backpack/Backpack.h"
#include "core/backpack/Database.h"
#include "core/backpack/SearchText.h"
#include "core/backpack/SummaryRow.h"

namespace besace {

namespace {

/// The condition that a query makes, and the values that go with it.
class Filter {
public:
    explicit Filter(const Query& query) : m_query(query), m_match(matchExpression(query.text))
    {
        if (!m_match.isEmpty())
            m_sql += " AND badge.id IN (SELECT rowid FROM badge_text WHERE badge_text MATCH :match)";
        if (m_query.place)
            m_sql += " AND badge.place = :place";
        if (!m_query.collection.isEmpty())
            m_join = " JOIN collection_badge ON collection_badge.badge_id = badge.id"
                     " JOIN collection ON collection.id = collection_badge.collection_id AND collection.name = :name";
    }

    /// After FROM badge and its report.
    std::string sql() const { return m_join + " WHERE true" + m_sql; }

    void bindTo(SQLite::Statement& statement) const
    {
        if (!m_match.isEmpty())
            sql::bind(statement, ":match", m_match);
        if (m_query.place)
            sql::bind(statement, ":place", static_cast<qint64>(*m_query.place));
        if (!m_query.collection.isEmpty())
            sql::bind(statement, ":name", m_query.collection);
    }

private:
    const Query& m_query;
    QString m_match;
    std::string m_join;
    std::string m_sql;
};

std::string orderBy(const Query& query)
{
    const std::string newest = "badge.added_at DESC, badge.issued_on DESC NULLS LAST, badge.id DESC";
    switch (query.sort) {
    case Sort::InCollection:
        return query.collection.isEmpty() ? newest : "collection_badge.position";
    case Sort::Name:
        return "badge.name_order, " + newest;
    case Sort::Issuer:
        return "badge.issuer_order, badge.name_order, " + newest;
    case Sort::ValidUntil:
        return "badge.valid_until NULLS LAST, " + newest;
    case Sort::Newest:
        break;
    }
    return newest;
}

} // namespace

Result<QList<BadgeSummary>> Backpack::list(const Query& query, const QDateTime& now) const
{
    return sql::guarded<QList<BadgeSummary>>([&]() -> Result<QList<BadgeSummary>> {
        const Filter filter(query);
        SQLite::Statement select(m_database->sqlite,
            std::string("SELECT ") + rows::summaryColumns + rows::summaryTables + filter.sql() + " ORDER BY "
                + orderBy(query));
        filter.bindTo(select);
        QList<BadgeSummary> found;
        while (select.executeStep())
            found.append(rows::summaryFrom(select, now));
        return found;
    });
}

Result<int> Backpack::count(const Query& query) const
{
    return sql::guarded<int>([&]() -> Result<int> {
        const Filter filter(query);
        SQLite::Statement select(m_database->sqlite, "SELECT count(*) FROM badge" + filter.sql());
        filter.bindTo(select);
        return static_cast<int>(sql::number(select).value_or(0));
    });
}

} // namespace besace
