#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "core/wording/OperationWording.h"

using namespace Qt::StringLiterals;

namespace besace::cli {

static int tell(const CommandLine& line, const Result<Operation>& operation, const QString& done)
{
    if (!operation)
        return fail(operation.error());
    JsonObject json;
    json.insert(u"operation"_s, operationName(operation->kind));
    json.insert(u"subject"_s, orNull(operation->subject));
    json.insert(u"badges"_s, JsonValue(static_cast<qint64>(operation->badges)));
    line.json() ? print(json) : print(done.arg(wording::operationSentence(*operation)));
    return AllWell;
}

int runUndo(const QStringList& arguments)
{
    CommandLine line("undo", "",
        CommandLine::tr("Undoes what was done last in the backpack, in the window too. Badges added go to the trash."),
        u"undo"_s);
    if (const auto exit = line.parse(arguments))
        return *exit;
    if (!line.operands().isEmpty())
        return line.usageError(CommandLine::tr("“undo” and “redo” take no argument."));
    Result<Backpack> backpack = line.openBackpack();
    return backpack ? tell(line, backpack->undo(), CommandLine::tr("Undone: %1")) : fail(backpack.error());
}

int runRedo(const QStringList& arguments)
{
    CommandLine line("redo", "", CommandLine::tr("Does again what was undone last."), u"redo"_s);
    if (const auto exit = line.parse(arguments))
        return *exit;
    if (!line.operands().isEmpty())
        return line.usageError(CommandLine::tr("“undo” and “redo” take no argument."));
    Result<Backpack> backpack = line.openBackpack();
    return backpack ? tell(line, backpack->redo(), CommandLine::tr("Done again: %1")) : fail(backpack.error());
}

} // namespace besace::cli
