#include "app/cli/Reading.h"

#include "app/cli/Commands.h"
#include "app/cli/Documents.h"
#include "app/cli/Output.h"
#include "app/cli/TerminalProgress.h"
#include "app/common/EarlierAnswers.h"
#include "core/base/Limits.h"

#include <QFile>

#include <cstdio>

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

} // namespace

QList<Option> verificationOptions()
{
    return {
        { "recipient", "IDENTITY", CommandLine::tr("Compare with this address (repeatable).") },
        { "known-issuers", "FILE", CommandLine::tr("Take these organisations as known.") },
        { "jobs", "N", CommandLine::tr("Use N threads (default: all cores).") },
    };
}

Result<void> readPaths(const CommandLine& line, const Backpack* backpack, const ImportSink& sink)
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
    QList<ImportSource> sources;
    for (const QString& operand : line.operands()) {
        Result<ImportSource> source = sourceOf(operand);
        if (!source)
            return source.error();
        sources.append(*std::move(source));
    }
    TerminalProgress progress;
    return readAndVerify(sources, *context, documents->loader(), line.value("jobs").toInt(), progress, sink);
}

int readingFailed(const CommandLine& line, const Error& error)
{
    if (error.code == Error::Code::NotFound)
        return line.usageError(CommandLine::tr("Which file? Give at least one path."));
    fail(error);
    return error.code == Error::Code::Storage ? SomethingBad : WrongUsage;
}

} // namespace besace::cli
