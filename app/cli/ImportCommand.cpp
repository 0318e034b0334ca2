#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/Documents.h"
#include "app/cli/Output.h"
#include "app/cli/Reading.h"
#include "core/wording/Wording.h"

using namespace Qt::StringLiterals;

namespace besace::cli {

namespace {

struct Outcome {
    QString code;
    QString sentence;
};

Outcome outcomeOf(KeepOutcome::Kind kind)
{
    switch (kind) {
    case KeepOutcome::Kind::Added:
        return { u"added"_s, CommandLine::tr("Added") };
    case KeepOutcome::Kind::ToConfirm:
        return { u"to-confirm"_s, CommandLine::tr("Added – for another e-mail address, to be confirmed") };
    case KeepOutcome::Kind::AlreadyThere:
        return { u"already-there"_s, CommandLine::tr("Already in your backpack") };
    case KeepOutcome::Kind::NoBadge:
        return { u"no-badge"_s, CommandLine::tr("No badge in this file") };
    case KeepOutcome::Kind::Failed:
        return { u"failed"_s, CommandLine::tr("Not kept") };
    }
    return {};
}

void printOutcome(
    const CommandLine& line, const ImportItem& item, const KeepOutcome& kept, const QList<Question>& contradictions)
{
    const Outcome outcome = outcomeOf(kept.kind);
    if (line.json()) {
        JsonObject json = itemJson(item, line.language());
        json.insert(u"outcome"_s, outcome.code);
        json.insert(u"badge"_s, kept.id > 0 ? JsonValue(kept.id) : JsonValue());
        print(withContradictions(std::move(json), contradictions, line.language()));
        return;
    }
    printItem(item, line.language(), Keeping::Backpack);
    printContradictions(contradictions, line.language());
    print(u"  → "_s + outcome.sentence
        + (kept.error ? u": "_s + wording::errorSentence(*kept.error, item.container) : QString()));
}

} // namespace

int runImport(const QStringList& arguments)
{
    CommandLine line("import", "PATH...",
        CommandLine::tr("Checks badges and keeps them, the original files byte for byte."), u"import ~/Downloads"_s,
        verificationOptions());
    if (const auto exit = line.parse(arguments))
        return *exit;
    if (const auto exit = wrongListOptions(line))
        return *exit;
    Result<Backpack> backpack = line.openBackpack();
    if (!backpack)
        return fail(backpack.error());

    ExitStatus status;
    const auto tell = [&](const ImportItem& item, const KeepOutcome& kept, const QList<Question>& contradictions) {
        if (!item.verification || kept.kind == KeepOutcome::Kind::Failed || !contradictions.isEmpty())
            status.addError();
        else
            status.add(item.verification->report.state());
        printOutcome(line, item, kept, contradictions);
    };
    const Result<void> read = importPaths(line, *backpack, tell);
    if (!read)
        return readingFailed(line, read.error());
    return status.value();
}

} // namespace besace::cli
