#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "core/baking/Baking.h"
#include "core/base/Files.h"
#include "core/base/Limits.h"

using namespace Qt::StringLiterals;

namespace besace::cli {

int runBake(const QStringList& arguments)
{
    CommandLine line("bake", "IMAGE PAYLOAD -o OUT",
        CommandLine::tr("Puts a badge into a PNG or SVG picture. Pixels and everything else stay as they are."),
        u"bake picture.png badge.json -o badge.png"_s,
        { { "o", "OUT", CommandLine::tr("Write the new picture here.") } });
    if (const auto exit = line.parse(arguments))
        return *exit;
    if (line.operands().size() != 2 || !line.isSet("o"))
        return line.usageError(CommandLine::tr("Give a picture, a badge file, and -o with the new picture's name."));
    const Result<QByteArray> picture = readFile(line.operands().at(0), limits::maxFileBytes);
    const Result<QByteArray> payload = readFile(line.operands().at(1), limits::maxPayloadBytes);
    if (!picture || !payload)
        return fail(picture ? payload.error() : picture.error());
    const Result<QByteArray> baked = bake(*picture, *payload);
    if (!baked)
        return fail(baked.error());
    const Result<void> written = writeFile(line.value("o"), *baked);
    return written ? AllWell : fail(written.error());
}

} // namespace besace::cli
