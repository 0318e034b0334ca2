#include "core/backpack/Backpack.h"
#include "core/backpack/Database.h"
#include "core/backpack/QueryFilter.h"
#include "core/backpack/SearchText.h"
#include "core/backpack/SummaryRow.h"
#include "core/base/Limits.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <vector>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr BadgeId maxBits = 10'000'000; ///< about one megabyte
constexpr const char* newest = "badge.added_at DESC, badge.issued_on DESC, badge.id DESC"; // NULL is last in DESC

std::string orderBy(const Query& query)
{
    switch (query.sort) {
    case Sort::InCollection:
        return query.collection.isEmpty() ? newest : "collection_badge.position";
    case Sort::Name:
        return std::string("badge.name_order, ") + newest;
    case Sort::Issuer:
        return std::string("badge.issuer_order, badge.name_order, ") + newest;
    case Sort::ValidUntil:
        return std::string("badge.valid_until IS NULL, badge.valid_until, ") + newest;
    case Sort::Newest:
    case Sort::BestMatch:
        break;
    }
    return newest;
}

/// Ranking looks at every hit. Where there are very many, the person has not yet typed what they look for.
bool isWorthRanking(sql::Connection& database, const QueryFilter& filter)
{
    SQLite::Statement select(
        database, "SELECT count(*) FROM (SELECT 1 FROM badge_text WHERE badge_text MATCH :match LIMIT :most)");
    sql::bind(select, ":match", filter.match());
    sql::bind(select, ":most", limits::maxRankedHits + 1);
    return sql::number(select).value_or(0) <= limits::maxRankedHits;
}

QList<BadgeId> numbers(SQLite::Statement& select)
{
    QList<BadgeId> ids;
    while (select.executeStep())
        ids.append(select.getColumn(0).getInt64());
    return ids;
}

/// A word in a name says more than one in a description: weights in the order of the index's columns.
QList<BadgeId> ranked(sql::Connection& database, const QueryFilter& filter)
{
    const QueryFilter others = filter.withoutText();
    SQLite::Statement select(database,
        "SELECT badge.id FROM badge_text CROSS JOIN badge ON badge.id = badge_text.rowid" + others.sql()
            + " AND badge_text MATCH :match ORDER BY bm25(badge_text, 16, 8, 6, 6, 6, 2, 1, 4), " + newest);
    others.bindTo(select);
    sql::bind(select, ":match", filter.match());
    return numbers(select);
}

/// Whether a badge is one of @p hits, which are in ascending order. Numbers are given one after the other, so that a
/// bit for each takes little room; where a file says otherwise, they are searched.
std::function<bool(BadgeId)> among(const QList<BadgeId>& hits)
{
    const BadgeId last = hits.isEmpty() ? 0 : hits.last();
    if (last > maxBits || (!hits.isEmpty() && hits.first() < 0))
        return [&hits](BadgeId id) { return std::ranges::binary_search(hits, id); };
    std::vector<bool> bits(static_cast<size_t>(last + 1));
    for (const BadgeId hit : hits)
        bits[static_cast<size_t>(hit)] = true;
    return
        [bits = std::move(bits), last](BadgeId id) { return id >= 0 && id <= last && bits[static_cast<size_t>(id)]; };
}

/// Both lists are there in a moment; SQLite takes ten times as long to look up one in the other.
QList<BadgeId> withHits(sql::Connection& database, const QList<BadgeId>& ordered, const QString& match)
{
    SQLite::Statement select(database, "SELECT rowid FROM badge_text WHERE badge_text MATCH :match"); // ascending
    sql::bind(select, ":match", match);
    const QList<BadgeId> hits = numbers(select);
    const auto isHit = among(hits);
    QList<BadgeId> found;
    found.reserve(std::min(ordered.size(), hits.size()));
    std::ranges::copy_if(ordered, std::back_inserter(found), std::ref(isHit));
    return found;
}

/// Where the name and the organisation, which are seen anyway, do not explain a hit: words around it.
QString excerpt(sql::Connection& database, BadgeId id, const QString& text)
{
    sql::Prepared select(database, "SELECT skills, own, tags, criteria, description FROM badge_text WHERE rowid = :id");
    sql::bind(select, ":id", id);
    if (!select->executeStep())
        return {};
    for (int column = 0; column < select->getColumnCount(); ++column) {
        if (const QString around = aroundHit(sql::text(select->getColumn(column)), text); !around.isEmpty())
            return around;
    }
    return {};
}

} // namespace

QList<BadgeId> OrderedIds::read(sql::Connection& database, SQLite::Statement& select)
{
    const std::string asked = select.getExpandedSQL();
    const qint64 changesHere = database.getTotalChanges();
    const qint64 changesElsewhere = database.execAndGet("PRAGMA data_version").getInt64();
    if (asked != m_asked || changesHere != m_changesHere || changesElsewhere != m_changesElsewhere) {
        m_ids = numbers(select);
        m_asked = asked;
        m_changesHere = changesHere;
        m_changesElsewhere = changesElsewhere;
    }
    return m_ids;
}

Result<QList<BadgeId>> Backpack::ids(const Query& query, const QDateTime& now) const
{
    return sql::guarded<QList<BadgeId>>([&]() -> Result<QList<BadgeId>> {
        sql::Connection& database = m_database->sqlite;
        const QueryFilter filter(query, now);
        if (query.sort == Sort::BestMatch && filter.isSearch() && isWorthRanking(database, filter))
            return ranked(database, filter);
        const QueryFilter others = filter.withoutText();
        SQLite::Statement select(database, "SELECT badge.id FROM badge" + others.sql() + " ORDER BY " + orderBy(query));
        others.bindTo(select);
        const QList<BadgeId> ordered = m_database->ordered.read(database, select);
        return filter.isSearch() ? withHits(database, ordered, filter.match()) : ordered;
    });
}

Result<QList<BadgeSummary>> Backpack::summaries(
    const QList<BadgeId>& ids, const QDateTime& now, const QString& text) const
{
    return sql::guarded<QList<BadgeSummary>>([&]() -> Result<QList<BadgeSummary>> {
        sql::Connection& database = m_database->sqlite;
        sql::Prepared select(database, rows::summaryOfOne());
        QList<BadgeSummary> found;
        found.reserve(ids.size());
        for (const BadgeId id : ids) {
            sql::bind(select, ":id", id);
            if (select->executeStep()) {
                found.append(rows::summaryFrom(select, now));
                if (!text.isEmpty())
                    found.last().excerpt = excerpt(database, id, text);
            }
            select->reset();
        }
        return found;
    });
}

Result<QList<BadgeSummary>> Backpack::list(const Query& query, const QDateTime& now) const
{
    const Result<QList<BadgeId>> found = ids(query, now);
    return found ? summaries(*found, now) : Result<QList<BadgeSummary>>(found.error());
}

Result<int> Backpack::count(const Query& query, const QDateTime& now) const
{
    return sql::guarded<int>([&]() -> Result<int> {
        const QueryFilter filter(query, now);
        SQLite::Statement select(m_database->sqlite, "SELECT count(*) FROM badge" + filter.sql());
        filter.bindTo(select);
        return static_cast<int>(sql::number(select).value_or(0));
    });
}

Result<PlaceCounts> Backpack::placeCounts(const QDateTime& now) const
{
    PlaceCounts counts;
    const std::pair<int*, Query> asked[] { { &counts.myBadges, { .place = Place::MyBadges } },
        { &counts.toConfirm, { .place = Place::ToConfirm } },
        { &counts.toLookAt, { .place = Place::MyBadges, .toLookAt = true } }, { &counts.trash, { .inTrash = true } } };
    for (const auto& [number, query] : asked) {
        const Result<int> counted = count(query, now);
        if (!counted)
            return counted.error();
        *number = *counted;
    }
    return counts;
}

} // namespace besace
