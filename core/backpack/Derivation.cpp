#include "core/backpack/Derivation.h"

#include "core/backpack/BadgeRows.h"
#include "core/backpack/Connection.h"
#include "core/backpack/KeptBadge.h"
#include "core/backpack/OwnWords.h"
#include "core/backpack/ReportRow.h"
#include "core/backpack/SearchText.h"
#include "core/backpack/Sql.h"

namespace besace::derivation {

namespace {

/// Goes up whenever what this file or BadgeRows.cpp derives changes its form or meaning.
constexpr int currentVersion = 1;

void writeText(sql::Connection& database, BadgeId id, const Badge& badge, const OwnWords& own)
{
    const SearchText text = searchText(badge);
    sql::Prepared insert(database, R"sql(
        INSERT OR REPLACE INTO badge_text
            (rowid, name, organisation, skills, own, tags, criteria, description, year)
        VALUES (:id, :name, :organisation, :skills, :own, :tags, :criteria, :description, :year))sql");
    sql::bind(insert, ":id", id);
    sql::bind(insert, ":name", text.name);
    sql::bind(insert, ":organisation", text.organisation);
    sql::bind(insert, ":skills", text.skills);
    sql::bind(insert, ":own", spelledOut(ownText(own)));
    sql::bind(insert, ":tags", text.tags + u' ' + spelledOut(own.tags.join(u' ')));
    sql::bind(insert, ":criteria", text.criteria);
    sql::bind(insert, ":description", text.description);
    sql::bind(insert, ":year", text.year);
    insert->exec();
}

void removeSkills(sql::Connection& database, BadgeId id)
{
    sql::Prepared remove(database, "DELETE FROM badge_skill WHERE badge_id = :id");
    sql::bind(remove, ":id", id);
    remove->exec();
}

void addSkills(sql::Connection& database, BadgeId id, const Badge& badge)
{
    sql::Prepared insert(database, "INSERT OR IGNORE INTO badge_skill (badge_id, name) VALUES (:id, :name)");
    for (const Alignment& alignment : badge.achievement.alignments) {
        const QString name = alignment.targetName.plain.simplified();
        if (name.isEmpty())
            continue;
        sql::bind(insert, ":id", id);
        sql::bind(insert, ":name", name);
        insert->exec();
        insert->reset();
    }
}

QList<BadgeId> everyBadge(sql::Connection& database)
{
    SQLite::Statement select(database, "SELECT id FROM badge ORDER BY id");
    QList<BadgeId> ids;
    while (select.executeStep())
        ids.append(select.getColumn(0).getInt64());
    return ids;
}

/// What an earlier version made of a badge that this one reads nothing in.
Badge fromColumns(sql::Connection& database, BadgeId id)
{
    SQLite::Statement select(database, "SELECT name, issuer_name FROM badge WHERE id = :id");
    sql::bind(select, ":id", id);
    Badge badge;
    if (select.executeStep()) {
        badge.name.plain = sql::text(select.getColumn(0));
        badge.issuer.name.plain = sql::text(select.getColumn(1));
    }
    return badge;
}

/// Nothing where this version reads nothing in it.
std::optional<Badge> readAgain(sql::Connection& database, BadgeId id)
{
    const Result<Badge> badge = readKeptBadge(rows::readPayload(database, id));
    return badge && !badge->name.plain.isEmpty() ? std::optional(*badge) : std::nullopt;
}

void deriveAgain(sql::Connection& database, BadgeId id)
{
    if (const std::optional<Badge> badge = readAgain(database, id))
        rows::replaceBadge(database, id, *badge);
    else
        index(database, id, fromColumns(database, id));
    if (const std::optional<VerificationReport> report = rows::readReport(database, id))
        rows::writeStates(database, id, *report);
}

} // namespace

void indexNew(sql::Connection& database, BadgeId id, const Badge& badge)
{
    writeText(database, id, badge, {});
    addSkills(database, id, badge);
}

void index(sql::Connection& database, BadgeId id, const Badge& badge)
{
    writeText(database, id, badge, ownwords::read(database, id));
    removeSkills(database, id);
    addSkills(database, id, badge);
}

void indexAgain(sql::Connection& database, BadgeId id)
{
    const std::optional<Badge> badge = readAgain(database, id);
    index(database, id, badge ? *badge : fromColumns(database, id));
}

void setUpToDate(SQLite::Database& database)
{
    database.exec("UPDATE derivation SET version = " + std::to_string(currentVersion));
}

void bringUpToDate(sql::Connection& database)
{
    const auto isCurrent
        = [&] { return database.execAndGet("SELECT version FROM derivation").getInt() == currentVersion; };
    if (isCurrent())
        return;
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    if (isCurrent()) // another process was quicker
        return;
    for (const BadgeId id : everyBadge(database))
        deriveAgain(database, id);
    setUpToDate(database);
    transaction.commit();
}

} // namespace besace::derivation
