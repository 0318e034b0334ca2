#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/Output.h"

using namespace Qt::StringLiterals;

namespace besace::cli {

static int showList(const CommandLine& line, const Query& query)
{
    const Result<Backpack> backpack = line.openBackpack();
    if (!backpack)
        return fail(backpack.error());
    const Result<QList<BadgeSummary>> badges = backpack->list(query, line.instant());
    if (!badges)
        return fail(badges.error());
    for (const BadgeSummary& badge : *badges)
        line.json() ? print(summaryJson(badge)) : print(summaryLine(badge, line.language()));
    if (badges->isEmpty() && !line.json())
        say(query.text.isEmpty() ? CommandLine::tr("The backpack is empty.")
                                 : CommandLine::tr("No badge found for “%1”.").arg(query.text));
    return AllWell;
}

int runList(const QStringList& arguments)
{
    CommandLine line("list", "", CommandLine::tr("Lists the badges in the backpack, newest first."), u"list --json"_s);
    if (const auto exit = line.parse(arguments))
        return *exit;
    if (!line.operands().isEmpty())
        return line.usageError(CommandLine::tr("“list” takes no argument. To search, use “search”."));
    return showList(line, {});
}

int runSearch(const QStringList& arguments)
{
    CommandLine line("search", "QUERY",
        CommandLine::tr("Finds badges by name, organisation, skills, tags or year. The start of a word is enough."),
        u"search accueil 2025"_s);
    if (const auto exit = line.parse(arguments))
        return *exit;
    if (line.operands().isEmpty())
        return line.usageError(CommandLine::tr("What should be searched for?"));
    return showList(line, { .text = line.operands().join(u' '), .sort = Sort::BestMatch });
}

} // namespace besace::cli
