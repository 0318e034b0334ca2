#include "core/backpack/Backpack.h"
#include "core/backpack/BadgeRows.h"
#include "core/backpack/Collections.h"
#include "core/backpack/ContentRows.h"
#include "core/backpack/Database.h"
#include "core/backpack/DocumentRows.h"
#include "core/backpack/KeptBadge.h"
#include "core/backpack/OwnWords.h"
#include "core/backpack/ReportRow.h"
#include "core/backpack/StateByTime.h"
#include "core/backpack/SummaryRow.h"

namespace besace {

namespace {

Error noSuchBadge(const QString& which) { return { Error::Code::NotFound, which }; }

std::optional<BadgeSummary> readSummary(sql::Connection& database, BadgeId id, const QDateTime& now)
{
    sql::Prepared select(database, rows::summaryOfOne());
    sql::bind(select, ":id", id);
    return select->executeStep() ? std::optional(rows::summaryFrom(select, now)) : std::nullopt;
}

QList<StoredFile> readFiles(sql::Connection& database, BadgeId id)
{
    sql::Prepared select(database, R"sql(
        SELECT name, content.bytes, artwork.bytes
        FROM badge_file JOIN content ON content.id = badge_file.content_id
            LEFT JOIN content AS artwork ON artwork.sha256 = content.artwork
        WHERE badge_id = :id
        ORDER BY badge_file.id)sql");
    sql::bind(select, ":id", id);
    QList<StoredFile> files;
    while (select->executeStep())
        files.append({ sql::text(select->getColumn(0)), rows::wholeBytes(select, 1) });
    return files;
}

/// @param now nothing: the report as it was kept
Result<StoredBadge> readStored(sql::Connection& database, BadgeId id, const std::optional<QDateTime>& now)
{
    const std::optional<VerificationReport> report = rows::readReport(database, id);
    if (!report)
        return noSuchBadge(QString::number(id));
    const std::optional<BadgeSummary> summary = readSummary(database, id, now.value_or(report->checkedAt));
    if (!summary)
        return noSuchBadge(QString::number(id));
    const KeptPayload payload = rows::readPayload(database, id);
    const Result<Badge> badge = readKeptBadge(payload);
    if (!badge)
        return badge.error();
    StoredBadge stored { *summary, *badge, *report, rows::readNews(database, id),
        static_cast<int>(payload.documents.size()), ownwords::read(database, id), collections::namesFor(database, id) };
    if (now)
        stored.report = rows::judgedAt(*report, summary->issuedOn, summary->validUntil, *now);
    return stored;
}

} // namespace

Result<StoredBadge> Backpack::badge(BadgeId id) const
{
    return sql::guarded<StoredBadge>([&] { return readStored(m_database->sqlite, id, std::nullopt); });
}

Result<StoredBadge> Backpack::badge(BadgeId id, const QDateTime& now) const
{
    return sql::guarded<StoredBadge>([&] { return readStored(m_database->sqlite, id, now); });
}

Result<QList<StoredFile>> Backpack::files(BadgeId id) const
{
    return sql::guarded<QList<StoredFile>>([&]() -> Result<QList<StoredFile>> {
        QList<StoredFile> files = readFiles(m_database->sqlite, id);
        if (files.isEmpty()) // every badge has one
            return noSuchBadge(QString::number(id));
        return files;
    });
}

Result<QList<Document>> Backpack::documents(BadgeId id) const
{
    return sql::guarded<QList<Document>>([&]() -> Result<QList<Document>> {
        if (!rows::readReport(m_database->sqlite, id))
            return noSuchBadge(QString::number(id));
        return rows::readDocuments(m_database->sqlite, id);
    });
}

Result<QList<KeptDocument>> Backpack::keptCopy(BadgeId id) const
{
    return sql::guarded<QList<KeptDocument>>([&]() -> Result<QList<KeptDocument>> {
        if (!rows::readReport(m_database->sqlite, id))
            return noSuchBadge(QString::number(id));
        return rows::readKeptCopy(m_database->sqlite, id);
    });
}

Result<std::optional<Document>> Backpack::earlierAnswer(const QString& url) const
{
    return sql::guarded<std::optional<Document>>(
        [&]() -> Result<std::optional<Document>> { return rows::findAnswer(m_database->sqlite, url); });
}

Result<BadgeId> Backpack::findByCredentialId(const QString& credentialId) const
{
    return sql::guarded<BadgeId>([&]() -> Result<BadgeId> {
        SQLite::Statement select(
            m_database->sqlite, "SELECT id FROM badge WHERE credential_id = :id ORDER BY id LIMIT 1");
        sql::bind(select, ":id", credentialId);
        const std::optional<qint64> found = credentialId.isEmpty() ? std::nullopt : sql::number(select);
        if (!found)
            return noSuchBadge(credentialId);
        return *found;
    });
}

} // namespace besace
