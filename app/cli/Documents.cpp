#include "app/cli/Documents.h"

#include "app/cli/Output.h"
#include "core/base/Files.h"
#include "core/base/Instant.h"
#include "core/base/Limits.h"
#include "core/wording/ListWording.h"

using namespace Qt::StringLiterals;

namespace besace::cli {

/// --online is the yes to every site, --plain-http the one to those that know no TLS.
static ConsentCallback consentOf(const CommandLine& line)
{
    return [withoutTls = line.isSet("plain-http")](const ConsentQuestion& question) {
        return question.withoutTls && !withoutTls ? Consent::No : Consent::Once;
    };
}

Result<Documents> Documents::open(const CommandLine& line, const EarlierDocument& earlier)
{
    Documents documents;
    const DocumentLoader* next = nullptr;
    if (line.isSet("online")) {
        documents.m_chain.push_back(std::make_unique<NetworkDocuments>(AgreedSites(), consentOf(line), earlier));
        next = documents.m_chain.back().get();
    } else {
        documents.m_chain.push_back(std::make_unique<NoDocuments>());
    }
    if (line.isSet("documents")) {
        // Without the network a mirror stands for the web: what it does not hold is unreachable, not "never asked".
        Result<FolderDocuments> folder = FolderDocuments::open(line.value("documents"), next);
        if (!folder)
            return folder.error();
        documents.m_chain.push_back(std::make_unique<FolderDocuments>(*std::move(folder)));
    }
    return documents;
}

QList<Option> listOptions()
{
    return {
        { "require-key", "MULTIKEY",
            CommandLine::tr("Take a list of organisations only if it is signed with this key (z6Mk…).") },
        { "not-older-than", "INSTANT",
            CommandLine::tr("With --require-key: refuse a list that was made before (ISO 8601, UTC).") },
    };
}

/// What is wrong with the options, if anything is.
static QString wrongSigner(const CommandLine& line)
{
    if (line.isSet("require-key") && !isListKey(line.value("require-key")))
        return CommandLine::tr("“%1” is no key for lists. Such a key begins with z6Mk.").arg(line.value("require-key"));
    if (line.isSet("not-older-than") && !line.isSet("require-key"))
        return CommandLine::tr("Say --require-key as well: anybody can write a date.");
    if (line.isSet("not-older-than") && !parseInstant(line.value("not-older-than")))
        return CommandLine::tr("“%1” is no date and time. Example: 2026-03-12T14:05:00Z")
            .arg(line.value("not-older-than"));
    return {};
}

static ListSigner signerWanted(const CommandLine& line)
{
    ListSigner signer;
    if (line.isSet("require-key"))
        signer.key = line.value("require-key");
    if (line.isSet("not-older-than"))
        signer.lastMadeAt = parseInstant(line.value("not-older-than"))->utc;
    return signer;
}

std::optional<int> wrongListOptions(const CommandLine& line)
{
    const QString wrong = wrongSigner(line);
    return wrong.isEmpty() ? std::nullopt : std::optional(line.usageError(wrong));
}

Result<IssuersFile> takenList(const CommandLine& line, const QString& path)
{
    const Result<QByteArray> bytes = readFile(path, limits::maxFileBytes);
    if (!bytes)
        return bytes.error();
    Result<IssuersFile> file = readIssuersFile(*bytes);
    const ListAnswer answer = file ? judgeList(*file, signerWanted(line)) : ListAnswer::Fine;
    if (answer == ListAnswer::Fine)
        return file;
    say(wording::listSentence(answer));
    if (answer == ListAnswer::OtherKey)
        say(CommandLine::tr("Its key: %1").arg(file->key));
    return Error { Error::Code::Cancelled, {} };
}

Result<VerificationContext> verificationContext(const CommandLine& line, const Backpack* backpack)
{
    VerificationContext context { line.instant(), line.isSet("online"), {}, {} };
    context.keepCopy = backpack != nullptr;
    if (line.isSet("recipient"))
        context.recipients = line.values("recipient");
    if (backpack) {
        const Result<QStringList> identities = backpack->identities();
        if (!identities)
            return identities.error();
        context.recipients += *identities;
        const Result<QList<KnownIssuer>> known = backpack->knownIssuers();
        if (!known)
            return known.error();
        context.knownIssuers = *known;
    }
    if (line.isSet("known-issuers")) {
        const Result<IssuersFile> known = takenList(line, line.value("known-issuers"));
        if (!known)
            return known.error();
        context.knownIssuers += known->list.issuers;
    }
    return context;
}

} // namespace besace::cli
