#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/Documents.h"
#include "app/cli/Output.h"
#include "core/base/Files.h"

using namespace Qt::StringLiterals;

namespace besace::cli {

namespace {

JsonObject issuerJson(const KnownIssuer& issuer)
{
    JsonObject json;
    json.insert(u"id"_s, issuer.id);
    json.insert(u"name"_s, issuer.name);
    return json;
}

int list(const CommandLine& line, const Backpack& backpack)
{
    const Result<QList<KnownIssuer>> issuers = backpack.knownIssuers();
    if (!issuers)
        return fail(issuers.error());
    for (const KnownIssuer& issuer : *issuers)
        line.json() ? print(issuerJson(issuer)) : print(issuer.id + u"  "_s + issuer.name);
    return AllWell;
}

int importFile(Backpack& backpack, const QString& path)
{
    const Result<QList<KnownIssuer>> issuers = knownIssuersIn(path);
    if (!issuers)
        return fail(issuers.error());
    backpack.beginStep(); // undone together
    for (const KnownIssuer& issuer : *issuers) {
        if (const Result<void> added = backpack.addKnownIssuer(issuer); !added)
            return fail(added.error());
    }
    backpack.endStep();
    return AllWell;
}

int exportFile(const Backpack& backpack, const QString& path)
{
    const Result<QList<KnownIssuer>> issuers = backpack.knownIssuers();
    if (!issuers)
        return fail(issuers.error());
    const Result<void> written = writeFile(path, knownIssuersFile(*issuers));
    return written ? AllWell : fail(written.error());
}

int report(const Result<void>& done) { return done ? AllWell : fail(done.error()); }

} // namespace

int runKnownIssuers(const QStringList& arguments)
{
    CommandLine line("known-issuers", "add ID NAME | remove ID | list | import FILE | export FILE",
        CommandLine::tr("The organisations that you know."),
        u"known-issuers add did:web:maison-des-talents.example \"Maison des talents\""_s);
    if (const auto exit = line.parse(arguments))
        return *exit;
    const QStringList operands = line.operands();
    const QString action = operands.value(0);
    Result<Backpack> backpack = line.openBackpack();
    if (!backpack)
        return fail(backpack.error());
    if (action == u"list"_s && operands.size() == 1)
        return list(line, *backpack);
    if (action == u"add"_s && operands.size() == 3)
        return report(backpack->addKnownIssuer({ operands.at(1), operands.at(2) }));
    if (action == u"remove"_s && operands.size() == 2)
        return report(backpack->removeKnownIssuer(operands.at(1)));
    if (action == u"import"_s && operands.size() == 2)
        return importFile(*backpack, operands.at(1));
    if (action == u"export"_s && operands.size() == 2)
        return exportFile(*backpack, operands.at(1));
    return line.usageError(
        CommandLine::tr("Say “known-issuers” and one of: add ID NAME, remove ID, list, import FILE, export FILE."));
}

} // namespace besace::cli
