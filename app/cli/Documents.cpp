#include "app/cli/Documents.h"

#include "core/base/Files.h"
#include "core/base/Limits.h"

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

Result<QList<KnownIssuer>> knownIssuersIn(const QString& path)
{
    const Result<QByteArray> bytes = readFile(path, limits::maxFileBytes);
    return bytes ? readKnownIssuers(*bytes) : bytes.error();
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
        const Result<QList<KnownIssuer>> known = knownIssuersIn(line.value("known-issuers"));
        if (!known)
            return known.error();
        context.knownIssuers += *known;
    }
    return context;
}

} // namespace besace::cli
