#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/Documents.h"
#include "app/cli/Output.h"
#include "app/common/BackpackPath.h"
#include "core/base/Files.h"
#include "core/base/Instant.h"
#include "core/base/Limits.h"
#include "core/wording/ListWording.h"
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

JsonArray issuersJson(const QList<KnownIssuer>& issuers)
{
    JsonArray list;
    for (const KnownIssuer& issuer : issuers)
        list.push_back(issuerJson(issuer));
    return list;
}

void printList(const CommandLine& line, const IssuersFile& file, const ListChange& change)
{
    if (line.json()) {
        JsonObject json = listJson(file);
        json.insert(u"added"_s, issuersJson(change.added));
        json.insert(u"struckOff"_s, issuersJson(change.struckOff));
        return print(json);
    }
    print(CommandLine::tr("%n organisation(s) taken.", nullptr, static_cast<int>(file.list.issuers.size())));
    if (line.isSet("replaces"))
        print(wording::listChangeSentence(change));
    if (file.key.isEmpty())
        return print(CommandLine::tr("Nobody signed this list."));
    print(CommandLine::tr("Signed on %1 with the key %2")
              .arg(wording::date(file.list.madeAt, localeFor(line.language())), file.key));
    if (!file.list.name.isEmpty())
        print(CommandLine::tr("Its maker says to be: %1").arg(file.list.name));
}

/// What the earlier list that --replaces names had brought. Another hand's list strikes nobody off.
/// @return Cancelled, once it is said why
Result<QStringList> broughtBefore(const CommandLine& line, const IssuersFile& file)
{
    if (!line.isSet("replaces"))
        return QStringList();
    const Result<QByteArray> bytes = readFile(line.value("replaces"), limits::maxFileBytes);
    const Result<IssuersFile> earlier = bytes ? readIssuersFile(*bytes) : bytes.error();
    if (!earlier)
        return earlier.error();
    const bool isSameHand = file.signature == ListSignature::Holds && earlier->signature == ListSignature::Holds
        && earlier->key == file.key;
    if (!isSameHand) {
        say(CommandLine::tr("Both lists must be signed with the same key. Nothing was changed."));
        return Error { Error::Code::Cancelled, {} };
    }
    QStringList brought;
    for (const KnownIssuer& issuer : earlier->list.issuers)
        brought.append(issuer.id.trimmed());
    return brought;
}

Result<void> store(Backpack& backpack, const ListChange& change, const QList<KnownIssuer>& issuers)
{
    Result<void> done;
    backpack.beginStep(); // undone together
    for (const KnownIssuer& issuer : change.struckOff) {
        if (done)
            done = backpack.removeKnownIssuer(issuer.id);
    }
    for (const KnownIssuer& issuer : issuers) {
        if (done)
            done = backpack.addKnownIssuer(issuer);
    }
    backpack.endStep();
    return done;
}

int importFile(const CommandLine& line, Backpack& backpack, const QString& path)
{
    const auto failed
        = [](const Error& error) { return error.code == Error::Code::Cancelled ? SomethingBad : fail(error); };
    const Result<IssuersFile> file = takenList(line, path);
    if (!file)
        return failed(file.error());
    const Result<QStringList> before = broughtBefore(line, *file);
    if (!before)
        return failed(before.error());
    const Result<QList<KnownIssuer>> known = backpack.knownIssuers();
    if (!known)
        return fail(known.error());
    const ListChange change = changeBy(file->list.issuers, *known, *before);
    if (const Result<void> stored = store(backpack, change, file->list.issuers); !stored)
        return fail(stored.error());
    printList(line, *file, change);
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
        { "source", "ADDRESS", CommandLine::tr("Where the signed list can be had.") },
        { "replaces", "FILE",
            CommandLine::tr(
                "The earlier list of the same key: whom the imported one no longer names is struck off.") } }
    + listOptions();
}

int report(const Result<void>& done) { return done ? AllWell : fail(done.error()); }

} // namespace

int runKnownIssuers(const QStringList& arguments)
{
    CommandLine line("known-issuers", "add ID NAME | remove ID | list | import FILE | export FILE | key [FILE]",
        CommandLine::tr(
            "The organisations that you know. “key” makes a key for signing lists, the one that the window uses, and "
            "prints "
            "its public part. Which key was seen before is not remembered here: say --require-key each time."),
        u"known-issuers export --sign key.pem organisations.json"_s, options());
    if (const auto exit = line.parse(arguments))
        return *exit;
    const QStringList operands = line.operands();
    const QString action = operands.value(0);
    if (const auto exit = wrongListOptions(line))
        return *exit;
    if (action == u"key"_s && operands.size() <= 2)
        return showKey(line, operands.value(1, listKeyPathBeside(line.backpackPath())));
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
        "Say “known-issuers” and one of: add ID NAME, remove ID, list, import FILE, export FILE, key [FILE]."));
}

} // namespace besace::cli
