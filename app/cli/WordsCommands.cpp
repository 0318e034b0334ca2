#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/Kept.h"
#include "app/cli/Output.h"

#include <algorithm>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace besace::cli {

namespace {

/// No file is too big where words are too long.
int report(const Result<void>& done)
{
    if (done)
        return AllWell;
    if (done.error().code != Error::Code::TooLarge)
        return fail(done.error());
    say(CommandLine::tr("Nothing was changed. These words are too long, or too many."));
    return SomethingBad;
}

int listTags(const CommandLine& line, const Backpack& backpack)
{
    const Result<Facets> facets = backpack.facets({}, line.instant());
    if (!facets)
        return fail(facets.error());
    for (const Facet<QString>& tag : facets->tags) {
        JsonObject json;
        json.insert(u"tag"_s, tag.value);
        json.insert(u"badges"_s, JsonValue(static_cast<qint64>(tag.badges)));
        line.json() ? print(json) : print(CommandLine::tr("%1 (%n badge(s))", nullptr, tag.badges).arg(tag.value));
    }
    return AllWell;
}

int changeTag(Backpack& backpack, bool add, const QString& tag, const QString& named)
{
    const Result<BadgeId> id = findBadge(backpack, named);
    if (!id)
        return fail(id.error());
    const Result<StoredBadge> stored = backpack.badge(*id);
    if (!stored)
        return fail(stored.error());
    QStringList tags = stored->own.tags;
    if (!add && tags.removeAll(tag.simplified()) == 0)
        return fail({ Error::Code::NotFound, tag });
    if (add)
        tags.append(tag);
    return report(backpack.setTags(*id, tags));
}

void printSkill(const CommandLine& line, const OwnSkill& skill, std::optional<int> badges)
{
    if (!line.json())
        return print(badges ? CommandLine::tr("%1 (%n badge(s))", nullptr, *badges).arg(skill.name) : skill.name);
    JsonObject json;
    json.insert(u"skill"_s, skill.name);
    json.insert(u"source"_s, orNull(skill.source));
    if (badges)
        json.insert(u"badges"_s, JsonValue(static_cast<qint64>(*badges)));
    print(json);
}

int listSkillsOf(const CommandLine& line, const Backpack& backpack, const QString& named)
{
    const Result<BadgeId> id = findBadge(backpack, named);
    const Result<StoredBadge> stored = id ? backpack.badge(*id) : Result<StoredBadge>(id.error());
    if (!stored)
        return fail(stored.error());
    for (const OwnSkill& skill : stored->own.skills)
        printSkill(line, skill, {});
    return AllWell;
}

/// Those that badges name are left aside: nobody added them.
int listSkills(const CommandLine& line, const Backpack& backpack)
{
    const Result<QList<BadgeId>> ids = backpack.ids({}, line.instant());
    if (!ids)
        return fail(ids.error());
    QList<Facet<OwnSkill>> skills;
    for (const BadgeId id : *ids) {
        const Result<StoredBadge> stored = backpack.badge(id);
        if (!stored)
            return fail(stored.error());
        for (const OwnSkill& skill : stored->own.skills) {
            const auto known = std::ranges::find(skills, skill, &Facet<OwnSkill>::value);
            if (known == skills.end())
                skills.append({ skill, 1 });
            else
                ++known->badges;
        }
    }
    std::ranges::stable_sort(skills, std::greater(), &Facet<OwnSkill>::badges);
    for (const Facet<OwnSkill>& skill : skills)
        printSkill(line, skill.value, skill.badges);
    return AllWell;
}

int changeSkill(const CommandLine& line, Backpack& backpack, bool add, const QString& name, const QString& named)
{
    const Result<BadgeId> id = findBadge(backpack, named);
    const Result<StoredBadge> stored = id ? backpack.badge(*id) : Result<StoredBadge>(id.error());
    if (!stored)
        return fail(stored.error());
    QList<OwnSkill> skills = stored->own.skills;
    const auto known = std::ranges::find(skills, name.simplified(), &OwnSkill::name);
    if (!add && known == skills.end())
        return fail({ Error::Code::NotFound, name });
    if (!add)
        skills.erase(known);
    else if (known == skills.end())
        skills.append({ name, line.value("source") });
    else if (line.isSet("source"))
        known->source = line.value("source");
    return report(backpack.setOwnSkills(*id, skills));
}

void printStory(const CommandLine& line, const Story& story)
{
    if (!line.json()) {
        for (const QString& text : { story.done, story.place, story.shows }) {
            if (!text.isEmpty())
                print(text);
        }
        return;
    }
    JsonObject json;
    json.insert(u"done"_s, orNull(story.done));
    json.insert(u"place"_s, orNull(story.place));
    json.insert(u"shows"_s, orNull(story.shows));
    print(json);
}

} // namespace

int runTag(const QStringList& arguments)
{
    CommandLine line("tag", "add TAG ID | remove TAG ID | list", CommandLine::tr("Your own words to find badges by."),
        u"tag add bénévolat 3"_s);
    if (const auto exit = line.parse(arguments))
        return *exit;
    const QStringList operands = line.operands();
    const QString action = operands.value(0);
    const bool changes = action == u"add"_s || action == u"remove"_s;
    if (operands.size() != (changes ? 3 : 1) || (!changes && action != u"list"_s))
        return line.usageError(CommandLine::tr("That is no use of “tag”."));
    Result<Backpack> backpack = line.openBackpack();
    if (!backpack)
        return fail(backpack.error());
    return changes ? changeTag(*backpack, action == u"add"_s, operands.at(1), operands.at(2))
                   : listTags(line, *backpack);
}

int runSkill(const QStringList& arguments)
{
    CommandLine line("skill", "add SKILL ID | remove SKILL ID | list [ID]",
        CommandLine::tr("Skills that you add to a badge yourself, apart from those that it names."),
        u"skill add \"Garder son calme\" 3"_s,
        { { "source", "URL",
            CommandLine::tr("For add: the address of the skill in the public list that you took it from.") } });
    if (const auto exit = line.parse(arguments))
        return *exit;
    const QStringList operands = line.operands();
    const QString action = operands.value(0);
    const qsizetype count = operands.size();
    const bool changes = action == u"add"_s || action == u"remove"_s;
    const bool isUse = changes ? count == 3 : action == u"list"_s && count <= 2;
    if (!isUse || (line.isSet("source") && action != u"add"_s))
        return line.usageError(CommandLine::tr("That is no use of “skill”."));
    Result<Backpack> backpack = line.openBackpack();
    if (!backpack)
        return fail(backpack.error());
    if (changes)
        return changeSkill(line, *backpack, action == u"add"_s, operands.at(1), operands.at(2));
    return count == 2 ? listSkillsOf(line, *backpack, operands.at(1)) : listSkills(line, *backpack);
}

int runStory(const QStringList& arguments)
{
    CommandLine line("story", "ID",
        CommandLine::tr("Your own story of a badge. Without an option it is shown; what is not named stays as it is."),
        u"story 3 --done \"J'ai accueilli le public.\""_s,
        { { "done", "TEXT", CommandLine::tr("What I did.") },
            { "place", "TEXT", CommandLine::tr("With whom, and where.") },
            { "shows", "TEXT", CommandLine::tr("What it shows.") } });
    if (const auto exit = line.parse(arguments))
        return *exit;
    if (line.operands().size() != 1)
        return line.usageError(CommandLine::tr("Which badge?"));
    Result<Backpack> backpack = line.openBackpack();
    if (!backpack)
        return fail(backpack.error());
    const Result<BadgeId> id = findBadge(*backpack, line.operands().constFirst());
    const Result<StoredBadge> stored = id ? backpack->badge(*id) : Result<StoredBadge>(id.error());
    if (!stored)
        return fail(stored.error());
    Story story = stored->own.story;
    const std::pair<const char*, QString*> options[] { { "done", &story.done }, { "place", &story.place },
        { "shows", &story.shows } };
    for (const auto& [name, text] : options) {
        if (line.isSet(name))
            *text = line.value(name);
    }
    if (story == stored->own.story) {
        printStory(line, story);
        return AllWell;
    }
    return report(backpack->setStory(*id, story));
}

} // namespace besace::cli
