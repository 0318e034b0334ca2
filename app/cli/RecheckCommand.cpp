#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/Documents.h"
#include "app/cli/Kept.h"
#include "app/cli/Output.h"
#include "app/cli/Reading.h"
#include "app/common/EarlierAnswers.h"
#include "core/import/Recheck.h"
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

void printRecheck(const CommandLine& line, const StoredBadge& stored, State before, const Recheck& recheck)
{
    const State now = recheck.verification.report.state();
    if (line.json()) {
        JsonObject json = summaryJson(stored.summary);
        json.insert(u"state"_s, stateName(now));
        json.insert(u"stateBefore"_s, stateName(before));
        json.insert(u"changes"_s, changesJson(recheck.changes));
        appendReport(json, recheck.verification.report);
        return print(json);
    }
    print(stored.summary.name + u": "_s
        + (before == now
                ? CommandLine::tr("%1, as before").arg(wording::stateHeadline(now))
                : CommandLine::tr("%1 (before: %2)").arg(wording::stateHeadline(now), wording::stateHeadline(before))));
    for (const Change& change : recheck.changes)
        print(u"  • "_s + wording::changeSentence(change.code)
            + (change.detail.isEmpty() ? QString() : u" ("_s + change.detail + u')'));
}

} // namespace

int runRecheck(const QStringList& arguments)
{
    CommandLine line("recheck", "[ID...]", CommandLine::tr("Checks the kept badges again and says what changed."),
        u"recheck 3 5"_s, verificationOptions());
    if (const auto exit = line.parse(arguments))
        return *exit;
    if (const auto exit = wrongListOptions(line))
        return *exit;
    Result<Backpack> backpack = line.openBackpack();
    if (!backpack)
        return fail(backpack.error());
    const Result<Documents> documents = Documents::open(line, earlierAnswers(backpack->path()));
    Result<VerificationContext> context = verificationContext(line, &*backpack);
    const Result<QList<BadgeId>> ids = chosenBadges(line, *backpack);
    if (!documents || !context)
        return readingFailed(line, documents ? context.error() : documents.error());
    if (!ids)
        return fail(ids.error());

    ExitStatus status;
    std::optional<Error> error;
    const auto keep = [&](const Recheck& recheck) {
        const Result<StoredBadge> before = backpack->badge(recheck.id);
        const Result<void> kept = before
            ? backpack->setVerification(recheck.id, recheck.verification, recheck.changes, recheck.checkedAt)
            : before.error();
        if (!kept) {
            error = kept.error();
            return;
        }
        status.add(recheck.verification.report.state());
        printRecheck(line, *backpack->badge(recheck.id), before->report.state(), recheck);
    };
    Progress progress;
    const Result<void> checked = recheckAll(*backpack, *ids, *context, documents->loader(), progress, keep);
    if (!checked || error)
        return fail(checked ? *error : checked.error());
    return status.value();
}

} // namespace besace::cli
