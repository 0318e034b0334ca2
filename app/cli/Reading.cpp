#include "app/cli/Reading.h"

#include "app/cli/Commands.h"
#include "app/cli/Documents.h"
#include "app/cli/Output.h"
#include "app/cli/TerminalProgress.h"
#include "app/common/EarlierAnswers.h"
#include "core/base/Limits.h"
#include "core/review/ShownBeside.h"

#include <QFile>

#include <cstdio>
#include <functional>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace besace::cli {

namespace {

Result<ImportSource> sourceOf(const QString& operand)
{
    if (operand != u"-"_s)
        return ImportSource { operand, {} };
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error { Error::Code::CannotRead, u"-"_s };
    // One byte over the limit makes the reader say "too large" by itself.
    return ImportSource { operand, input.read(limits::maxFileBytes + 1) };
}

Result<QList<ImportSource>> sourcesOf(const CommandLine& line)
{
    const Result<QString> password = line.passphrase("passphrase-file");
    if (!password)
        return password.error();
    QList<ImportSource> sources;
    for (const QString& operand : line.operands()) {
        Result<ImportSource> source = sourceOf(operand);
        if (!source)
            return source.error();
        source->password = *password;
        sources.append(*std::move(source));
    }
    return sources;
}

/// What is done with the sources that the operands name.
using Work = std::function<Result<void>(const QList<ImportSource>& sources, const VerificationContext& context,
    const DocumentLoader& loader, int jobs, Progress& progress)>;

Result<void> withPaths(const CommandLine& line, const Backpack* backpack, const Work& work)
{
    if (line.operands().isEmpty())
        return Error { Error::Code::NotFound, {} };
    const Result<Documents> documents
        = Documents::open(line, backpack ? earlierAnswers(backpack->path()) : EarlierDocument());
    if (!documents)
        return documents.error();
    const Result<VerificationContext> context = verificationContext(line, backpack);
    if (!context)
        return context.error();
    const Result<QList<ImportSource>> sources = sourcesOf(line);
    if (!sources)
        return sources.error();
    TerminalProgress progress;
    return work(*sources, *context, documents->loader(), line.value("jobs").toInt(), progress);
}

} // namespace

QList<Option> verificationOptions()
{
    return QList<Option> { { "recipient", "IDENTITY", CommandLine::tr("Compare with this address (repeatable).") },
        { "known-issuers", "FILE", CommandLine::tr("Take these organisations as known.") } }
    + listOptions() + QList<Option> { { "jobs", "N", CommandLine::tr("Use N threads (default: all cores).") } };
}

Result<void> readPaths(const CommandLine& line, const Backpack* backpack, const CheckedSink& sink)
{
    return withPaths(line, backpack,
        [&](const QList<ImportSource>& sources, const VerificationContext& context, const DocumentLoader& loader,
            int jobs, Progress& progress) {
            ShownBeside shown(sources);
            return readAndVerify(sources, context, loader, jobs, progress,
                [&](const ImportItem& item) { sink(item, shown.contradictions(item, progress)); });
        });
}

Result<void> reviewPaths(const CommandLine& line, const ReviewSink& sink)
{
    return withPaths(line, nullptr,
        [&](const QList<ImportSource>& sources, const VerificationContext& context, const DocumentLoader& loader,
            int jobs, Progress& progress) { return readForReview(sources, context, loader, jobs, progress, sink); });
}

Result<void> importPaths(const CommandLine& line, Backpack& backpack, const KeptAndCheckedSink& sink)
{
    return withPaths(line, &backpack,
        [&](const QList<ImportSource>& sources, const VerificationContext& context, const DocumentLoader& loader,
            int jobs, Progress& progress) {
            ShownBeside shown(sources);
            return importAll(sources, backpack, context, loader, jobs, progress,
                [&](const ImportItem& item, const KeepOutcome& outcome) {
                    sink(item, outcome, shown.contradictions(item, progress));
                });
        });
}

int readingFailed(const CommandLine& line, const Error& error)
{
    if (error.code == Error::Code::NotFound)
        return line.usageError(CommandLine::tr("Which file? Give at least one path."));
    if (error.code == Error::Code::Cancelled) // a list was refused, and why was said
        return WrongUsage;
    fail(error);
    return error.code == Error::Code::Storage ? SomethingBad : WrongUsage;
}

} // namespace besace::cli
