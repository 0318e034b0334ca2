#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/Documents.h"
#include "app/cli/Output.h"
#include "app/cli/Reading.h"

using namespace Qt::StringLiterals;

namespace besace::cli {

int runVerify(const QStringList& arguments)
{
    CommandLine line("verify", "PATH...", CommandLine::tr("Checks badges and keeps nothing."),
        u"verify --recipient lea@mail.example badge.png"_s, verificationOptions());
    if (const auto exit = line.parse(arguments))
        return *exit;
    if (const auto exit = wrongListOptions(line))
        return *exit;

    ExitStatus status;
    const auto show = [&](const ImportItem& item, const QList<Question>& contradictions) {
        const bool isGood = item.verification && contradictions.isEmpty();
        isGood ? status.add(item.verification->report.state()) : status.addError();
        if (line.json()) {
            print(withContradictions(itemJson(item, line.language()), contradictions, line.language()));
            return;
        }
        printItem(item, line.language(), Keeping::Nowhere);
        printContradictions(contradictions, line.language());
    };
    const Result<void> read = readPaths(line, nullptr, show);
    if (!read)
        return readingFailed(line, read.error());
    return status.value();
}

} // namespace besace::cli
