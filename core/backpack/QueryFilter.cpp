#include "core/backpack/QueryFilter.h"

#include "core/backpack/SearchText.h"
#include "core/backpack/Sql.h"
#include "core/backpack/StateByTime.h"

namespace besace {

namespace {

/// How long before its end a badge is to be looked at, and how long news about it stay news.
constexpr int daysOfWarning = 60;
constexpr int daysOfNews = 30;

std::string number(auto value) { return std::to_string(static_cast<int>(value)); }

std::string joined(const QList<std::string>& texts)
{
    std::string list;
    for (const std::string& text : texts)
        list += (list.empty() ? "" : ", ") + text;
    return "(" + list + ")";
}

} // namespace

QueryFilter::QueryFilter(const Query& query, const QDateTime& now)
    : m_query(query)
    , m_now(now)
    , m_match(matchExpression(query.text))
{
    filterPlace();
    filterText();
    filterState();
    filterNames();
}

QueryFilter QueryFilter::withoutText() const
{
    Query query = m_query;
    query.text.clear();
    return { query, m_now };
}

void QueryFilter::joinReport()
{
    if (!std::exchange(m_hasReport, true))
        m_joins = " JOIN report ON report.badge_id = badge.id" + m_joins;
}

void QueryFilter::filterPlace()
{
    m_conditions = m_query.inTrash ? "badge.trashed_at IS NOT NULL" : "badge.trashed_at IS NULL";
    if (m_query.place)
        require("badge.place = " + number(*m_query.place));
    if (!m_query.collection.isEmpty()) {
        m_joins += " JOIN collection_badge ON collection_badge.badge_id = badge.id"
                   " JOIN collection ON collection.id = collection_badge.collection_id AND collection.name = "
            + bound(m_query.collection);
    }
}

void QueryFilter::filterText()
{
    if (isSearch())
        require("badge.id IN (SELECT rowid FROM badge_text WHERE badge_text MATCH " + bound(m_match) + ")");
}

void QueryFilter::filterState()
{
    if (!m_query.toLookAt && m_query.states.isEmpty())
        return;
    joinReport();
    const std::string now = bound(m_now.toMSecsSinceEpoch());
    const std::string state = rows::stateAtSql(now.c_str());
    if (m_query.toLookAt) {
        require("(" + state + " IN "
            + joined({ number(State::Changed), number(State::Revoked), number(State::Unchecked) })
            + " OR report.changed_at >= " + bound(m_now.addDays(-daysOfNews).toMSecsSinceEpoch())
            + " OR badge.valid_until BETWEEN " + now + " AND " + bound(m_now.addDays(daysOfWarning).toMSecsSinceEpoch())
            + ")");
    }
    QList<std::string> states;
    for (const State wanted : m_query.states)
        states << number(wanted);
    if (!states.isEmpty())
        require(state + " IN " + joined(states));
}

void QueryFilter::filterNames()
{
    if (!m_query.organisations.isEmpty())
        require("badge.issuer_name IN " + bindAll(m_query.organisations));
    QList<std::string> years;
    for (const int year : m_query.years)
        years << number(year);
    if (!years.isEmpty())
        require("badge.year IN " + joined(years));
    if (!m_query.skills.isEmpty()) {
        const std::string names = bindAll(m_query.skills);
        require("(badge.id IN (SELECT badge_id FROM badge_skill WHERE name IN " + names
            + ") OR badge.id IN (SELECT badge_id FROM own_skill WHERE name IN " + names + "))");
    }
    if (!m_query.tags.isEmpty())
        require("badge.id IN (SELECT badge_id FROM tag WHERE name IN " + bindAll(m_query.tags) + ")");
}

std::string QueryFilter::bindAll(const QStringList& values)
{
    QList<std::string> names;
    for (const QString& value : values)
        names << bound(value);
    return joined(names);
}

std::string QueryFilter::bound(const std::variant<qint64, QString>& value)
{
    m_values.append({ ":f" + std::to_string(m_values.size()), value });
    return m_values.constLast().name;
}

void QueryFilter::bindTo(SQLite::Statement& statement) const
{
    for (const Value& value : m_values)
        std::visit([&](const auto& bare) { sql::bind(statement, value.name.c_str(), bare); }, value.value);
}

} // namespace besace
