#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/Documents.h"
#include "app/cli/Kept.h"
#include "app/cli/Output.h"
#include "app/cli/Reading.h"
#include "core/wording/Wording.h"

using namespace Qt::StringLiterals;

namespace besace::cli {

namespace {

Result<QList<BadgeId>> chosenBadges(const CommandLine& line, const Backpack& backpack)
{
    QList<BadgeId> ids;
    for (const QString& named : line.operands()) {
        const Result<BadgeId> id = findBadge(backpack, named);
        if (!id)
            return id.error();
        ids.append(*id);
    }
    if (!ids.isEmpty())
        return ids;
    const Result<QList<BadgeSummary>> all = backpack.list({}, line.instant());
    if (!all)
        return all.error();
    for (const BadgeSummary& badge : *all)
        ids.append(badge.id);
    return ids;
}

void printChange(const CommandLine& line, const StoredBadge& before, const StoredBadge& after)
{
    const State was = before.report.state();
    const State now = after.report.state();
    if (line.json()) {
        JsonObject json = summaryJson(after.summary);
        json.insert(u"state"_s, stateName(now));
        json.insert(u"stateBefore"_s, stateName(was));
        appendReport(json, after.report);
        print(json);
        return;
    }
    print(after.summary.name + u": "_s
        + (was == now
                ? CommandLine::tr("%1, as before").arg(wording::stateHeadline(now))
                : CommandLine::tr("%1 (before: %2)").arg(wording::stateHeadline(now), wording::stateHeadline(was))));
}

} // namespace

int runRecheck(const QStringList& arguments)
{
    CommandLine line("recheck", "[ID...]", CommandLine::tr("Checks the kept badges again and says what changed."),
        u"recheck 3 5"_s, verificationOptions());
    if (const auto exit = line.parse(arguments))
        return *exit;
    Result<Backpack> backpack = line.openBackpack();
    if (!backpack)
        return fail(backpack.error());
    const Result<Documents> documents = Documents::open(line);
    const Result<VerificationContext> context = verificationContext(line, &*backpack);
    const Result<QList<BadgeId>> ids = chosenBadges(line, *backpack);
    if (!documents || !context)
        return readingFailed(line, documents ? context.error() : documents.error());
    if (!ids)
        return fail(ids.error());

    ExitStatus status;
    Progress progress;
    for (const BadgeId id : *ids) {
        const Result<StoredBadge> before = backpack->badge(id);
        if (!before)
            return fail(before.error());
        const Verification verification = verifyBadge(before->badge, *context, documents->loader(), progress);
        if (const Result<void> kept = backpack->setReport(id, verification.report); !kept)
            return fail(kept.error());
        const Result<StoredBadge> after = backpack->badge(id);
        if (!after)
            return fail(after.error());
        status.add(after->report.state());
        printChange(line, *before, *after);
    }
    return status.value();
}

} // namespace besace::cli
