#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/Kept.h"
#include "app/cli/Output.h"

using namespace Qt::StringLiterals;

namespace besace::cli {

namespace {

int report(const Result<void>& done) { return done ? AllWell : fail(done.error()); }

int list(const CommandLine& line, const Backpack& backpack)
{
    const Result<QList<BadgeSummary>> badges = backpack.list({ .inTrash = true }, line.instant());
    if (!badges)
        return fail(badges.error());
    for (const BadgeSummary& badge : *badges)
        line.json() ? print(summaryJson(badge)) : print(summaryLine(badge, line.language()));
    if (badges->isEmpty() && !line.json())
        say(CommandLine::tr("The trash is empty."));
    return AllWell;
}

int empty(const CommandLine& line, Backpack& backpack)
{
    const Result<int> gone = backpack.emptyTrash(line.instant());
    if (!gone)
        return fail(gone.error());
    if (!line.json())
        say(CommandLine::tr("%n badge(s) removed for good.", nullptr, *gone));
    return AllWell;
}

} // namespace

int runTrash(const QStringList& arguments)
{
    CommandLine line("trash", "add ID... | restore ID... | list | empty",
        CommandLine::tr("Badges that you no longer want. They can be taken out again until the trash is emptied."),
        u"trash add 3"_s);
    if (const auto exit = line.parse(arguments))
        return *exit;
    QStringList operands = line.operands();
    const QString action = operands.isEmpty() ? QString() : operands.takeFirst();
    const bool named = action == u"add"_s || action == u"restore"_s;
    if (operands.isEmpty() == named || (!named && action != u"list"_s && action != u"empty"_s))
        return line.usageError(CommandLine::tr("That is no use of “trash”."));
    Result<Backpack> backpack = line.openBackpack();
    if (!backpack)
        return fail(backpack.error());
    if (action == u"list"_s)
        return list(line, *backpack);
    if (action == u"empty"_s)
        return empty(line, *backpack);
    const Result<QList<BadgeId>> ids = findBadges(*backpack, operands);
    if (!ids)
        return fail(ids.error());
    return report(action == u"add"_s ? backpack->trash(*ids, line.instant()) : backpack->restore(*ids));
}

} // namespace besace::cli
