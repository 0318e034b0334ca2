#include "core/backup/Revival.h"

#include "core/base/Files.h"
#include "core/crypto/Digest.h"
#include "core/import/ReadSource.h"
#include "core/verification/CombinedReport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace::backup {

namespace {

/// The documents of one badge, and nobody else's.
class BackedUpDocuments final : public DocumentLoader {
public:
    explicit BackedUpDocuments(const QList<KeptDocument>& documents) : m_documents(documents) { }

    Result<Document> load(const QString& url) const override
    {
        const auto it = std::ranges::find_if(m_documents,
            [&](const KeptDocument& kept) { return kept.document.asked == url || kept.document.url == url; });
        return it == m_documents.end() ? Result<Document>(Error { Error::Code::Offline, url }) : it->document;
    }

private:
    const QList<KeptDocument>& m_documents;
};

/// Those documents whose bytes are as the index says. One that is damaged takes nothing else with it.
QList<KeptDocument> documentsOf(const IndexedBadge& badge, BackupReader& reader)
{
    QList<KeptDocument> documents;
    for (qsizetype i = 0; i < badge.documentFiles.size(); ++i) {
        const Result<QByteArray> bytes = reader.bytes(badge.documentFiles.at(i));
        if (!bytes)
            continue;
        KeptDocument kept = badge.earlier.documents.at(i);
        kept.document.body = *bytes;
        documents.append(kept);
    }
    return documents;
}

/// A file may hold many badges: this one is the one with the same content, else the same id, else the only one.
std::optional<Badge> badgeIn(const QByteArray& file, const IndexedBadge& indexed)
{
    const Result<QList<Badge>> badges = badgesIn(file);
    if (!badges || badges->isEmpty())
        return std::nullopt;
    const auto isSame = [&](const Badge& badge) { return crypto::sha256(badge.payload) == indexed.payloadSha256; };
    const auto hasId = [&](const Badge& badge) { return !indexed.id.isEmpty() && badge.id == indexed.id; };
    auto it = std::ranges::find_if(*badges, isSame);
    if (it == badges->end())
        it = std::ranges::find_if(*badges, hasId);
    if (it == badges->end() && badges->size() == 1)
        it = badges->begin();
    if (it == badges->end())
        return std::nullopt;
    Badge badge = *it;
    if (badge.hostedUrl.isEmpty() && !indexed.hostedUrl.isEmpty()) { // as readKeptBadge() does
        badge.hostedUrl = indexed.hostedUrl;
        badge.securing = badge.securing == Securing::None ? Securing::Hosted : badge.securing;
    }
    return badge;
}

bool isProved(const Verification& verification)
{
    return verification.report.check(CheckKind::Integrity).answer == Answer::Yes;
}

/// No day of a backup lies ahead of us.
std::optional<QDateTime> notAfter(const std::optional<QDateTime>& day, const QDateTime& now)
{
    return day && day->isValid() && *day <= now ? day : std::nullopt;
}

/// What the backup may add to today's check.
VerificationReport earlierReport(const IndexedBadge& badge, bool documentsProveIt, const QDateTime& now)
{
    VerificationReport earlier;
    earlier.checkedAt = notAfter(badge.checkedAt, now).value_or(now);
    earlier.check(CheckKind::Status) = badge.status;
    if (documentsProveIt)
        earlier.verifiedBefore = notAfter(badge.genuineAt, now);
    else
        earlier.check(CheckKind::Integrity) = badge.integrity;
    return earlier;
}

Verification verified(const Badge& handed, const IndexedBadge& badge, const QList<KeptDocument>& documents,
    const VerificationContext& context, Progress& progress)
{
    Verification own = verifyBadge(handed, context, NoDocuments(), progress);
    const Verification then = verifyBadge(handed, context, BackedUpDocuments(documents), progress);
    if (isProved(then)) {
        own.badge = then.badge;
        const VerificationReport shown = verifyBadge(then.badge, context, NoDocuments(), progress).report;
        for (const CheckKind kind : { CheckKind::Validity, CheckKind::Recipient, CheckKind::Complete })
            own.report.check(kind) = shown.check(kind);
    }
    own.report = combined(earlierReport(badge, isProved(then), context.now), own.report);
    return own;
}

} // namespace

Result<QList<NewBadge>> revive(
    const IndexedBadge& badge, BackupReader& reader, const VerificationContext& context, Progress& progress)
{
    EarlierLife earlier = badge.earlier;
    earlier.addedAt = notAfter(earlier.addedAt, context.now).value_or(context.now);
    earlier.trashedAt = notAfter(earlier.trashedAt, context.now);
    earlier.documents = documentsOf(badge, reader);
    QList<NewBadge> revived;
    Error why { Error::Code::Malformed, badge.name };
    for (const IndexedFile& file : badge.files) {
        const Result<QByteArray> bytes = reader.bytes(file);
        const std::optional<Badge> handed = bytes ? badgeIn(*bytes, badge) : std::nullopt;
        if (!handed) {
            why = bytes ? Error { Error::Code::NoBadge, file.path } : bytes.error();
            continue;
        }
        const Verification verification = verified(*handed, badge, earlier.documents, context, progress);
        revived.append({ .fileName = safeFileName(file.name),
            .file = *bytes,
            .badge = verification.badge,
            .report = verification.report,
            .place = badge.place,
            .documents = {},
            .earlier = earlier,
            .artwork = artworkOf(*bytes) });
    }
    return revived.isEmpty() ? Result<QList<NewBadge>>(why) : revived;
}

} // namespace besace::backup
