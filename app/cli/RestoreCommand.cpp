#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "app/cli/TerminalProgress.h"
#include "core/backup/Restore.h"
#include "core/badge/IssuerDomain.h"
#include "core/wording/IssuerWording.h"
#include "core/wording/Wording.h"

using namespace Qt::StringLiterals;

namespace besace::cli {

namespace {

struct Outcome {
    QString code;
    QString sentence;
};

Outcome outcomeOf(RestoredBadge::Outcome outcome, bool preview)
{
    using enum RestoredBadge::Outcome;
    switch (outcome) {
    case New:
        return { u"added"_s, preview ? CommandLine::tr("Would be added") : CommandLine::tr("Added") };
    case AlreadyThere:
        return { u"already-there"_s, CommandLine::tr("Already in your backpack") };
    case NewFile:
        return { u"new-file"_s, CommandLine::tr("Already in your backpack, with another file") };
    case Unreadable:
        return { u"unreadable"_s, CommandLine::tr("Damaged in this copy, left out") };
    }
    return {};
}

QString nameOf(const RestoredBadge& badge)
{
    const QString organisation = readableName(badge.issuerName);
    return organisation.isEmpty() ? badge.name : badge.name + u" – "_s + organisation;
}

void printRestored(const CommandLine& line, const RestoredBadge& badge, bool preview)
{
    const Outcome outcome = outcomeOf(badge.outcome, preview);
    if (!line.json())
        return print(nameOf(badge) + u": "_s + outcome.sentence);
    JsonObject json;
    json.insert(u"name"_s, badge.name);
    json.insert(u"issuer"_s, badge.issuerName);
    json.insert(u"outcome"_s, outcome.code);
    json.insert(u"badge"_s, badge.id > 0 ? JsonValue(badge.id) : JsonValue());
    if (badge.error) {
        JsonObject error;
        error.insert(u"code"_s, errorName(badge.error->code));
        error.insert(u"message"_s, wording::errorSentence(*badge.error));
        json.insert(u"error"_s, error);
    }
    print(json);
}

JsonArray strings(const QStringList& texts)
{
    JsonArray array;
    for (const QString& text : texts)
        array.emplace_back(text);
    return array;
}

QStringList issuerNames(const QList<KnownIssuer>& issuers)
{
    QStringList names;
    for (const KnownIssuer& issuer : issuers)
        names.append(issuer.name.isEmpty() ? issuer.id : issuer.name + u" ("_s + issuer.id + u')');
    return names;
}

QStringList issuerWords(const QList<KnownIssuer>& issuers)
{
    QStringList words;
    for (const KnownIssuer& issuer : issuers)
        words.append(wording::issuerWords(issuer));
    return words;
}

/// The last line: what else comes with the badges. Organisations that count as known are named one by one.
void printSummary(const CommandLine& line, const RestoreSummary& summary, bool preview)
{
    if (line.json()) {
        JsonObject json;
        json.insert(u"preview"_s, JsonValue(preview));
        json.insert(u"added"_s, JsonValue(qint64 { summary.added }));
        json.insert(u"addedToTrash"_s, JsonValue(qint64 { summary.addedToTrash }));
        json.insert(u"alreadyThere"_s, JsonValue(qint64 { summary.alreadyThere }));
        json.insert(u"newFiles"_s, JsonValue(qint64 { summary.newFiles }));
        json.insert(u"unreadable"_s, JsonValue(qint64 { summary.unreadable }));
        json.insert(u"replaced"_s, JsonValue(qint64 { summary.replaced }));
        json.insert(u"identities"_s, strings(summary.identities));
        json.insert(u"knownIssuers"_s, strings(issuerNames(summary.knownIssuers)));
        json.insert(u"collections"_s, strings(summary.collections));
        return print(json);
    }
    if (summary.addedToTrash > 0)
        print(CommandLine::tr("In the trash, as before: %1").arg(summary.addedToTrash));
    const auto list = [](const QString& title, const QStringList& names) {
        if (!names.isEmpty())
            print(title + u' ' + names.join(u", "_s));
    };
    list(CommandLine::tr("Your addresses that are new:"), summary.identities);
    list(CommandLine::tr("Organisations that you will know:"), issuerWords(summary.knownIssuers));
    list(CommandLine::tr("Collections that are new:"), summary.collections);
    if (preview)
        print(CommandLine::tr("This was a preview. Nothing was changed."));
}

/// What is no copy is no strange badge.
int failToOpen(const Error& error)
{
    if (error.code != Error::Code::Unsupported)
        return fail(error);
    say(CommandLine::tr("This is no copy that Besace knows. Nothing was changed. Choose another file."));
    say(error.detail);
    return SomethingBad;
}

} // namespace

int runRestore(const QStringList& arguments)
{
    CommandLine line("restore", "FILE",
        CommandLine::tr("Puts a copy back. What is in your backpack stays as it is; what is missing is added."),
        u"restore --dry-run badges.zip"_s,
        { { "passphrase-file", "FILE", CommandLine::tr("The password of the copy is in this file.") },
            { "dry-run", nullptr, CommandLine::tr("Only say what would be added.") },
            { "replace", nullptr,
                CommandLine::tr("First put all badges of your backpack into the trash, for 30 days.") } });
    if (const auto exit = line.parse(arguments))
        return *exit;
    if (line.operands().size() != 1)
        return line.usageError(CommandLine::tr("Which file? Give one copy."));
    if (line.isSet("dry-run") && line.isSet("replace"))
        return line.usageError(CommandLine::tr("Choose --dry-run or --replace."));
    const Result<QString> password = line.passphrase("passphrase-file");
    if (!password)
        return fail(password.error());
    const auto reader = BackupReader::open(line.operands().constFirst(), *password);
    if (!reader)
        return failToOpen(reader.error());
    Result<Backpack> backpack = line.openBackpack();
    if (!backpack)
        return fail(backpack.error());

    const bool preview = line.isSet("dry-run");
    RestoreMode mode = line.isSet("replace") ? RestoreMode::ReplaceAll : RestoreMode::Add;
    if (preview)
        mode = RestoreMode::Preview;
    TerminalProgress progress;
    const auto show = [&](const RestoredBadge& badge) { printRestored(line, badge, preview); };
    const auto summary = restoreBackup(**reader, *backpack, mode, line.instant(), progress, show);
    if (!summary)
        return fail(summary.error());
    printSummary(line, *summary, preview);
    return summary->unreadable > 0 ? SomethingBad : AllWell;
}

} // namespace besace::cli
