#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/Kept.h"
#include "app/cli/Output.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace besace::cli {

namespace {

constexpr int lastPlace = std::numeric_limits<int>::max();

/// No file is damaged where a name does not fit.
int report(const Result<void>& done)
{
    if (done)
        return AllWell;
    if (done.error().code != Error::Code::Malformed)
        return fail(done.error());
    say(CommandLine::tr("Nothing was changed. A collection has a name of its own. It stands in one other at most, "
                        "which stands in none."));
    return SomethingBad;
}

int list(const CommandLine& line, const Backpack& backpack)
{
    const Result<QList<Collection>> collections = backpack.collections();
    if (!collections)
        return fail(collections.error());
    for (const Collection& collection : *collections) {
        JsonObject json;
        json.insert(u"name"_s, collection.name);
        json.insert(u"badges"_s, JsonValue(static_cast<qint64>(collection.badges)));
        json.insert(u"inside"_s, orNull(collection.parent));
        const QString indent = collection.parent.isEmpty() ? QString() : u"  "_s;
        const QString words = CommandLine::tr("%1 (%n badge(s))", nullptr, collection.badges).arg(collection.name);
        line.json() ? print(json) : print(indent + words);
    }
    return AllWell;
}

int show(const CommandLine& line, const Backpack& backpack, const QString& name)
{
    const Result<QList<BadgeSummary>> badges = backpack.list({ .collection = name }, line.instant());
    if (!badges)
        return fail(badges.error());
    for (const BadgeSummary& badge : *badges)
        line.json() ? print(summaryJson(badge)) : print(summaryLine(badge, line.language()));
    return AllWell;
}

/// A place counted from 1, or 0 where that is none.
int placeOf(const QString& operand) { return std::max(operand.toInt(), 0); }

/// add, remove and move: a collection, a badge, and for move a place.
int changeMember(Backpack& backpack, const QStringList& operands)
{
    const Result<BadgeId> id = findBadge(backpack, operands.at(2));
    if (!id)
        return fail(id.error());
    if (operands.at(0) == u"add"_s)
        return report(backpack.addToCollection(operands.at(1), *id));
    if (operands.at(0) == u"remove"_s)
        return report(backpack.removeFromCollection(operands.at(1), *id));
    return report(backpack.moveInCollection(operands.at(1), *id, placeOf(operands.at(3)) - 1));
}

} // namespace

int runCollection(const QStringList& arguments)
{
    CommandLine line("collection",
        "create NAME | rename OLD NEW | delete NAME | nest NAME [INSIDE] | add NAME ID | remove NAME ID | move NAME ID "
        "PLACE | list | show NAME",
        CommandLine::tr("Puts badges together, in an order of your own. A badge can be in several collections."),
        u"collection add \"Pour l'accueil\" 3"_s);
    if (const auto exit = line.parse(arguments))
        return *exit;
    const QStringList operands = line.operands();
    const QString action = operands.value(0);
    const qsizetype count = operands.size();
    if (action == u"move"_s && placeOf(operands.value(3)) == 0)
        return line.usageError(CommandLine::tr("That is no use of “collection”."));
    Result<Backpack> backpack = line.openBackpack();
    if (!backpack)
        return fail(backpack.error());
    if (action == u"list"_s && count == 1)
        return list(line, *backpack);
    if (action == u"show"_s && count == 2)
        return show(line, *backpack, operands.at(1));
    if (action == u"create"_s && count == 2)
        return report(backpack->createCollection(operands.at(1)));
    if (action == u"rename"_s && count == 3)
        return report(backpack->renameCollection(operands.at(1), operands.at(2)));
    if (action == u"nest"_s && (count == 2 || count == 3)) // behind those that are there; without a name out again
        return report(backpack->moveCollection(operands.at(1), operands.value(2), lastPlace));
    if (action == u"delete"_s && count == 2)
        return report(backpack->deleteCollection(operands.at(1)));
    if (((action == u"add"_s || action == u"remove"_s) && count == 3) || (action == u"move"_s && count == 4))
        return changeMember(*backpack, operands);
    return line.usageError(CommandLine::tr("That is no use of “collection”."));
}

} // namespace besace::cli
