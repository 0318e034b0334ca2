#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/Documents.h"
#include "app/cli/Output.h"
#include "core/base/Files.h"
#include "core/base/Instant.h"
#include "core/wording/Wording.h"

#include <QFileInfo>

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

/// Who made the list, for programs.
JsonObject listJson(const IssuersFile& file)
{
    JsonObject json;
    json.insert(u"issuers"_s, JsonValue(static_cast<qint64>(file.list.issuers.size())));
    json.insert(u"key"_s, orNull(file.key));
    json.insert(u"name"_s, orNull(file.list.name));
    json.insert(u"source"_s, orNull(file.list.source));
    json.insert(u"madeAt"_s, file.list.madeAt.isValid() ? JsonValue(toIso(file.list.madeAt)) : JsonValue());
    return json;
}

void printList(const CommandLine& line, const IssuersFile& file)
{
    if (line.json())
        return print(listJson(file));
    print(CommandLine::tr("%n organisation(s) taken.", nullptr, static_cast<int>(file.list.issuers.size())));
    if (file.key.isEmpty())
        return print(CommandLine::tr("Nobody signed this list."));
    print(CommandLine::tr("Signed on %1 with the key %2")
              .arg(wording::date(file.list.madeAt, localeFor(line.language())), file.key));
    if (!file.list.name.isEmpty())
        print(CommandLine::tr("Its maker says to be: %1").arg(file.list.name));
}

int importFile(const CommandLine& line, Backpack& backpack, const QString& path)
{
    const Result<IssuersFile> file = takenList(line, path);
    if (!file)
        return file.error().code == Error::Code::Cancelled ? SomethingBad : fail(file.error());
    backpack.beginStep(); // undone together
    for (const KnownIssuer& issuer : file->list.issuers) {
        if (const Result<void> added = backpack.addKnownIssuer(issuer); !added)
            return fail(added.error());
    }
    backpack.endStep();
    printList(line, *file);
    return AllWell;
}

/// @return Malformed where --name or --source is longer than a reader takes
Result<QByteArray> signedFile(const CommandLine& line, const QList<KnownIssuer>& issuers)
{
    const Result<crypto::SigningKey> key = crypto::SigningKey::read(line.value("sign"));
    if (!key)
        return key.error();
    const QByteArray file
        = signedIssuersFile({ issuers, line.instant(), line.value("name"), line.value("source") }, *key);
    const Result<IssuersFile> readAgain = readIssuersFile(file);
    return readAgain ? Result<QByteArray>(file) : readAgain.error();
}

int exportFile(const CommandLine& line, const Backpack& backpack, const QString& path)
{
    const Result<QList<KnownIssuer>> issuers = backpack.knownIssuers();
    if (!issuers)
        return fail(issuers.error());
    const Result<QByteArray> file
        = line.isSet("sign") ? signedFile(line, *issuers) : Result<QByteArray>(knownIssuersFile(*issuers));
    if (!file)
        return fail(file.error());
    const Result<void> written = writeFile(path, *file);
    return written ? AllWell : fail(written.error());
}

Result<crypto::SigningKey> makeKey(const QString& path)
{
    Result<crypto::SigningKey> key = crypto::SigningKey::make();
    if (!key)
        return key;
    const Result<void> written = key->write(path);
    return written ? key : written.error();
}

/// Prints the public part of the key in the file, which is made where there is none.
int showKey(const CommandLine& line, const QString& path)
{
    const bool isThere = QFileInfo::exists(path);
    const Result<crypto::SigningKey> key = isThere ? crypto::SigningKey::read(path) : makeKey(path);
    if (!key)
        return fail(key.error());
    JsonObject json;
    json.insert(u"key"_s, key->multikey());
    json.insert(u"made"_s, JsonValue(!isThere));
    line.json() ? print(json) : print(key->multikey());
    if (!isThere)
        say(CommandLine::tr("Keep the file “%1” to yourself. Hand round this key.").arg(path));
    return AllWell;
}

QList<Option> options()
{
    return QList<Option> { { "sign", "FILE", CommandLine::tr("Sign the exported list with the key in this file.") },
        { "name", "NAME", CommandLine::tr("Who makes the signed list.") },
        { "source", "ADDRESS", CommandLine::tr("Where the signed list can be had.") } }
    + listOptions();
}

int report(const Result<void>& done) { return done ? AllWell : fail(done.error()); }

} // namespace

int runKnownIssuers(const QStringList& arguments)
{
    CommandLine line("known-issuers", "add ID NAME | remove ID | list | import FILE | export FILE | key FILE",
        CommandLine::tr(
            "The organisations that you know. “key FILE” makes a key for signing lists, and prints its public "
            "part. Which key was seen before is not remembered here: say --require-key each time."),
        u"known-issuers export --sign key.pem organisations.json"_s, options());
    if (const auto exit = line.parse(arguments))
        return *exit;
    const QStringList operands = line.operands();
    const QString action = operands.value(0);
    if (const auto exit = wrongListOptions(line))
        return *exit;
    if (action == u"key"_s && operands.size() == 2)
        return showKey(line, operands.at(1));
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
        return importFile(line, *backpack, operands.at(1));
    if (action == u"export"_s && operands.size() == 2)
        return exportFile(line, *backpack, operands.at(1));
    return line.usageError(CommandLine::tr(
        "Say “known-issuers” and one of: add ID NAME, remove ID, list, import FILE, export FILE, key FILE."));
}

} // namespace besace::cli
