#include "core/backpack/OwnWords.h"

#include "core/backpack/Connection.h"
#include "core/backpack/Sql.h"

namespace besace {

QString ownText(const OwnWords& words)
{
    QStringList texts { words.story.done, words.story.place, words.story.shows };
    for (const OwnSkill& skill : words.skills)
        texts << skill.name;
    return texts.join(u' ');
}

} // namespace besace

namespace besace::ownwords {

namespace {

void removeRows(sql::Connection& database, const char* table, BadgeId id)
{
    SQLite::Statement remove(database, std::string("DELETE FROM ") + table + " WHERE badge_id = :id");
    sql::bind(remove, ":id", id);
    remove.exec();
}

QStringList readTags(sql::Connection& database, BadgeId id)
{
    sql::Prepared select(database, "SELECT name FROM tag WHERE badge_id = :id ORDER BY name");
    sql::bind(select, ":id", id);
    QStringList tags;
    while (select->executeStep())
        tags.append(sql::text(select->getColumn(0)));
    return tags;
}

Story readStory(sql::Connection& database, BadgeId id)
{
    sql::Prepared select(database, "SELECT done, place, shows FROM story WHERE badge_id = :id");
    sql::bind(select, ":id", id);
    if (!select->executeStep())
        return {};
    return { sql::text(select->getColumn(0)), sql::text(select->getColumn(1)), sql::text(select->getColumn(2)) };
}

QList<OwnSkill> readSkills(sql::Connection& database, BadgeId id)
{
    sql::Prepared select(database, "SELECT name, source FROM own_skill WHERE badge_id = :id ORDER BY position");
    sql::bind(select, ":id", id);
    QList<OwnSkill> skills;
    while (select->executeStep())
        skills.append({ sql::text(select->getColumn(0)), sql::text(select->getColumn(1)) });
    return skills;
}

} // namespace

OwnWords read(sql::Connection& database, BadgeId id)
{
    return { readTags(database, id), readStory(database, id), readSkills(database, id) };
}

void writeTags(sql::Connection& database, BadgeId id, const QStringList& tags)
{
    removeRows(database, "tag", id);
    SQLite::Statement insert(database, "INSERT OR IGNORE INTO tag (badge_id, name) VALUES (:id, :name)");
    for (const QString& tag : tags) {
        sql::bind(insert, ":id", id);
        sql::bind(insert, ":name", tag);
        insert.exec();
        insert.reset();
    }
}

void writeStory(sql::Connection& database, BadgeId id, const Story& story)
{
    removeRows(database, "story", id);
    if (story == Story())
        return;
    SQLite::Statement insert(
        database, "INSERT INTO story (badge_id, done, place, shows) VALUES (:id, :done, :place, :shows)");
    sql::bind(insert, ":id", id);
    sql::bind(insert, ":done", story.done);
    sql::bind(insert, ":place", story.place);
    sql::bind(insert, ":shows", story.shows);
    insert.exec();
}

void writeSkills(sql::Connection& database, BadgeId id, const QList<OwnSkill>& skills)
{
    removeRows(database, "own_skill", id);
    SQLite::Statement insert(database, R"sql(
        INSERT OR IGNORE INTO own_skill (badge_id, name, source, position)
        VALUES (:id, :name, :source, :position))sql");
    for (qsizetype i = 0; i < skills.size(); ++i) {
        sql::bind(insert, ":id", id);
        sql::bind(insert, ":name", skills.at(i).name);
        sql::bind(insert, ":source", skills.at(i).source);
        sql::bind(insert, ":position", i);
        insert.exec();
        insert.reset();
    }
}

} // namespace besace::ownwords
