#include "app/desktop/trial/Trial.h"

#include "core/base/Files.h"
#include "core/base/Limits.h"

#include <QHash>

using namespace Qt::StringLiterals;

static void initialiseResources() { Q_INIT_RESOURCE(examples); }

namespace besace::trial {

namespace {

QString folder()
{
    // A resource in a static library is only there once somebody has asked for it.
    static const bool initialised = (initialiseResources(), true);
    Q_UNUSED(initialised)
    return u":/examples"_s;
}

/// A mirror; whatever is not in it was never asked.
class Mirror final : public DocumentLoader {
public:
    explicit Mirror(const QString& path) : m_documents(FolderDocuments::open(path, &m_nobody)) { }

    Result<Document> load(const QString& url) const override
    {
        return m_documents ? m_documents->load(url) : m_documents.error();
    }

private:
    NoDocuments m_nobody;
    Result<FolderDocuments> m_documents;
};

Result<QList<ImportItem>> readAll(const VerificationContext& context, const DocumentLoader& loader, Progress& progress)
{
    QList<ImportItem> items;
    const Result<void> read = readAndVerify({ { badgesFolder(), {} } }, context, loader, 0, progress,
        [&](ImportItem item) { items.append(std::move(item)); });
    if (!read)
        return read.error();
    return items;
}

bool isGenuine(const ImportItem& item)
{
    return item.verification && item.verification->report.check(CheckKind::Integrity).answer == Answer::Yes;
}

bool isUnanswered(const ImportItem& item)
{
    return item.verification && item.verification->report.state() == State::Unreachable;
}

/// Today's answer; where there is none, the one of the earlier day with today's beside it.
Example exampleFrom(const ImportItem& today, const QHash<QString, ImportItem>& earlier, const QDateTime& now)
{
    const auto before = earlier.constFind(today.source);
    if (isUnanswered(today) && before != earlier.cend() && isGenuine(*before))
        return { *before, earlierDay(), today.verification };
    return { today, now, std::nullopt };
}

Result<void> keepExample(const Example& example, Backpack& backpack)
{
    const KeepOutcome outcome = keep(example.item, backpack, example.firstChecked);
    if (outcome.kind == KeepOutcome::Kind::Failed)
        return outcome.error.value_or(Error { Error::Code::Storage, example.item.source });
    return example.today ? backpack.setVerification(outcome.id, *example.today) : Result<void>();
}

} // namespace

QString badgesFolder() { return folder() + u"/badges"_s; }

std::shared_ptr<const DocumentLoader> documents() { return std::make_shared<Mirror>(folder() + u"/documents"_s); }

std::shared_ptr<const DocumentLoader> earlierDocuments()
{
    return std::make_shared<Mirror>(folder() + u"/documents-2024-05-03"_s);
}

QDateTime earlierDay() { return { QDate(2024, 5, 3), QTime(10, 0), Qt::UTC }; }

QString owner() { return u"lea.martin@mail.example"_s; }

QList<KnownIssuer> knownIssuers()
{
    const Result<QByteArray> bytes = readFile(folder() + u"/known-issuers.json"_s, limits::maxDocumentBytes);
    const Result<JsonValue> json = bytes ? parseJson(*bytes) : bytes.error();
    const Result<QList<KnownIssuer>> issuers = json ? parseKnownIssuers(*json) : json.error();
    return issuers ? *issuers : QList<KnownIssuer>();
}

VerificationContext context(const QDateTime& now)
{
    return { .now = now, .online = false, .recipients = { owner() }, .knownIssuers = knownIssuers() };
}

Result<QList<Example>> readExamples(const QDateTime& now, Progress& progress)
{
    const Result<QList<ImportItem>> today = readAll(context(now), *documents(), progress);
    if (!today)
        return today.error();
    const Result<QList<ImportItem>> before = readAll(context(earlierDay()), *earlierDocuments(), progress);
    if (!before)
        return before.error();

    QHash<QString, ImportItem> earlier;
    for (const ImportItem& item : *before)
        earlier.insert(item.source, item);
    QList<Example> examples;
    for (const ImportItem& item : *today)
        examples.append(exampleFrom(item, earlier, now));
    return examples;
}

Result<void> fill(const QList<Example>& examples, Backpack& backpack)
{
    // The badges come first: undoing is named after what begins a step.
    for (const Example& example : examples) {
        if (const Result<void> kept = keepExample(example, backpack); !kept)
            return kept;
    }
    for (const KnownIssuer& issuer : knownIssuers()) {
        if (const Result<void> added = backpack.addKnownIssuer(issuer); !added)
            return added;
    }
    return backpack.addIdentity(owner());
}

Result<void> empty(Backpack& backpack) { return backpack.clear(); }

} // namespace besace::trial
