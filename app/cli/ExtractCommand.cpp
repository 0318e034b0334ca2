#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "core/baking/Baking.h"
#include "core/base/Files.h"
#include "core/base/Limits.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace besace::cli {

int runExtract(const QStringList& arguments)
{
    CommandLine line("extract", "FILE", CommandLine::tr("Takes the badge out of a picture, untouched."),
        u"extract badge.png -o badge.json"_s,
        { { "o", "OUT", CommandLine::tr("Write to this file instead of standard output.") } });
    if (const auto exit = line.parse(arguments))
        return *exit;
    if (line.operands().size() != 1)
        return line.usageError(CommandLine::tr("Which picture? Give one file."));
    const Result<QByteArray> picture = readFile(line.operands().first(), limits::maxFileBytes);
    if (!picture)
        return fail(picture.error());
    const Result<Baked> baked = unbake(*picture);
    if (!baked)
        return fail(baked.error());
    if (baked->damaged)
        say(CommandLine::tr("The picture is damaged: this text may not be what was put in."));
    if (line.isSet("o")) {
        const Result<void> written = writeFile(line.value("o"), baked->stored);
        return written ? AllWell : fail(written.error());
    }
    std::fwrite(baked->stored.constData(), 1, static_cast<size_t>(baked->stored.size()), stdout);
    return std::fflush(stdout) == 0 ? AllWell : SomethingBad;
}

} // namespace besace::cli
