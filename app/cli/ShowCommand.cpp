#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/Kept.h"
#include "app/cli/Output.h"

using namespace Qt::StringLiterals;

namespace besace::cli {

static JsonObject badgeJson(const StoredBadge& stored, const QString& language)
{
    JsonObject line = summaryJson(stored.summary);
    line.insert(u"generation"_s, generationName(stored.badge.generation));
    line.insert(u"securing"_s, securingName(stored.badge.securing));
    line.insert(u"suite"_s, orNull(stored.badge.suite));
    appendBadge(line, stored.badge, language);
    line.insert(u"description"_s, orNull(stored.badge.achievement.description.in({ language })));
    line.insert(u"criteria"_s, orNull(stored.badge.achievement.criteria.narrative.in({ language })));
    appendReport(line, stored.report);
    line.insert(u"document"_s, stored.badge.document);
    return line;
}

static void printBadge(const StoredBadge& stored, const QString& language)
{
    const Badge& badge = stored.badge;
    print(summaryLine(stored.summary, language));
    const auto paragraph = [&](const QString& title, const Text& text) {
        if (!text.in({ language }).isEmpty())
            print(u"  "_s + title + u": "_s + text.in({ language }));
    };
    paragraph(CommandLine::tr("Description"), badge.achievement.description);
    paragraph(CommandLine::tr("What was required"), badge.achievement.criteria.narrative);
    QStringList skills = badge.achievement.tags;
    for (const Alignment& alignment : badge.achievement.alignments)
        skills.append(alignment.targetName.in({ language }));
    if (!skills.isEmpty())
        print(u"  "_s + CommandLine::tr("Skills named in the badge") + u": "_s + skills.join(u", "_s));
    printReport(stored.report, badge, language);
}

int runShow(const QStringList& arguments)
{
    CommandLine line("show", "ID",
        CommandLine::tr("Shows one badge of the backpack: what it says, and its six checks. ID is its number in "
                        "“list”, or its own id."),
        u"show 3"_s);
    if (const auto exit = line.parse(arguments))
        return *exit;
    if (line.operands().size() != 1)
        return line.usageError(CommandLine::tr("Which badge? Give one number from “list”."));
    const Result<Backpack> backpack = line.openBackpack();
    if (!backpack)
        return fail(backpack.error());
    const Result<BadgeId> id = findBadge(*backpack, line.operands().first());
    if (!id)
        return fail(id.error());
    const Result<StoredBadge> stored = backpack->badge(*id);
    if (!stored)
        return fail(stored.error());
    line.json() ? print(badgeJson(*stored, line.language())) : printBadge(*stored, line.language());
    return AllWell;
}

} // namespace besace::cli
