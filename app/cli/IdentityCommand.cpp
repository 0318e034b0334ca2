#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/Output.h"

using namespace Qt::StringLiterals;

namespace besace::cli {

static int listIdentities(const CommandLine& line, const Backpack& backpack)
{
    const Result<QStringList> identities = backpack.identities();
    if (!identities)
        return fail(identities.error());
    for (const QString& identity : *identities) {
        JsonObject json;
        json.insert(u"identity"_s, identity);
        line.json() ? print(json) : print(identity);
    }
    return AllWell;
}

int runIdentity(const QStringList& arguments)
{
    CommandLine line("identity", "add|remove|list [ADDRESS]",
        CommandLine::tr("Your own addresses. They stay on this computer and are only compared."),
        u"identity add lea@mail.example"_s);
    if (const auto exit = line.parse(arguments))
        return *exit;
    const QStringList operands = line.operands();
    const QString action = operands.value(0);
    const bool changes = action == u"add"_s || action == u"remove"_s;
    if (operands.size() != (changes ? 2 : 1) || (!changes && action != u"list"_s))
        return line.usageError(
            CommandLine::tr("Say “identity add ADDRESS”, “identity remove ADDRESS” or “identity list”."));
    Result<Backpack> backpack = line.openBackpack();
    if (!backpack)
        return fail(backpack.error());
    if (!changes)
        return listIdentities(line, *backpack);
    const Result<void> done
        = action == u"add"_s ? backpack->addIdentity(operands.at(1)) : backpack->removeIdentity(operands.at(1));
    return done ? AllWell : fail(done.error());
}

} // namespace besace::cli
