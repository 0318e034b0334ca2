#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "app/common/BackpackPath.h"
#include "core/backup/Erase.h"

using namespace Qt::StringLiterals;

namespace besace::cli {

int runErase(const QStringList& arguments)
{
    CommandLine line("erase", "",
        CommandLine::tr("Erases the backpack and every copy beside it. Nothing brings it back."), u"erase --yes"_s,
        { { "yes", nullptr, CommandLine::tr("Really erase. Without it, only say which files would go.") } });
    if (const auto exit = line.parse(arguments))
        return *exit;
    if (!line.operands().isEmpty())
        return line.usageError(CommandLine::tr("“erase” takes no argument."));
    const Result<QStringList> files
        = filesOfBackpack(line.isSet("backpack") ? line.value("backpack") : defaultBackpackPath());
    if (!files)
        return fail(files.error());
    if (line.isSet("yes")) {
        if (const Result<void> erased = eraseFiles(*files); !erased)
            return fail(erased.error());
    }
    for (const QString& file : *files) {
        if (!line.json()) {
            print(file);
            continue;
        }
        JsonObject json;
        json.insert(u"file"_s, file);
        json.insert(u"erased"_s, JsonValue(line.isSet("yes")));
        print(json);
    }
    if (!line.json() && !line.isSet("yes"))
        say(CommandLine::tr("Nothing was erased. To erase these files: --yes"));
    return AllWell;
}

} // namespace besace::cli
