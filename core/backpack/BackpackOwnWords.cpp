#include "core/backpack/Backpack.h"
#include "core/backpack/Database.h"
#include "core/backpack/Derivation.h"
#include "core/backpack/OwnWords.h"
#include "core/base/Limits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

Error tooLong() { return { Error::Code::TooLarge, u"own words"_s }; }

bool isShort(const QString& name) { return name.size() <= limits::maxOwnNameChars; }

/// Runs @p write for a badge that there is, and makes it findable by what was written.
Result<void> write(sql::Connection& database, BadgeId id, const std::function<void()>& writeRows)
{
    SQLite::Statement there(database, "SELECT 1 FROM badge WHERE id = :id");
    sql::bind(there, ":id", id);
    if (!sql::number(there))
        return Error { Error::Code::NotFound, QString::number(id) };
    writeRows();
    derivation::indexAgain(database, id);
    return {};
}

/// Without blanks around, empty ones and repetitions.
QStringList tidy(const QStringList& names)
{
    QStringList tidied;
    for (const QString& name : names) {
        if (const QString simple = name.simplified(); !simple.isEmpty() && !tidied.contains(simple))
            tidied.append(simple);
    }
    return tidied;
}

QList<OwnSkill> tidy(const QList<OwnSkill>& skills)
{
    QList<OwnSkill> tidied;
    for (OwnSkill skill : skills) {
        skill.name = skill.name.simplified();
        if (!skill.name.isEmpty() && std::ranges::find(tidied, skill.name, &OwnSkill::name) == tidied.end())
            tidied.append(skill);
    }
    return tidied;
}

} // namespace

Result<void> Backpack::setTags(BadgeId id, const QStringList& tags)
{
    const QStringList tidied = tidy(tags);
    if (tidied.size() > limits::maxOwnNames || !std::ranges::all_of(tidied, isShort))
        return tooLong();
    return record({ OperationKind::Tags, {}, 1 }, [&] {
        sql::Connection& sqlite = m_database->sqlite;
        return write(sqlite, id, [&] { ownwords::writeTags(sqlite, id, tidied); });
    });
}

Result<void> Backpack::setStory(BadgeId id, const Story& story)
{
    const Story tidied { story.done.trimmed(), story.place.trimmed(), story.shows.trimmed() };
    for (const QString& text : { tidied.done, tidied.place, tidied.shows }) {
        if (text.size() > limits::maxStoryChars)
            return tooLong();
    }
    return record({ OperationKind::Story, {}, 1 }, [&] {
        sql::Connection& sqlite = m_database->sqlite;
        return write(sqlite, id, [&] { ownwords::writeStory(sqlite, id, tidied); });
    });
}

Result<void> Backpack::setOwnSkills(BadgeId id, const QList<OwnSkill>& skills)
{
    const QList<OwnSkill> tidied = tidy(skills);
    const auto fits
        = [](const OwnSkill& skill) { return isShort(skill.name) && skill.source.size() <= limits::maxAddressChars; };
    if (tidied.size() > limits::maxOwnNames || !std::ranges::all_of(tidied, fits))
        return tooLong();
    return record({ OperationKind::Skills, {}, 1 }, [&] {
        sql::Connection& sqlite = m_database->sqlite;
        return write(sqlite, id, [&] { ownwords::writeSkills(sqlite, id, tidied); });
    });
}

} // namespace besace
