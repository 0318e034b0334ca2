#include "core/backpack/BadgeRows.h"

#include "core/backpack/Connection.h"
#include "core/backpack/ContentRows.h"
#include "core/backpack/Derivation.h"
#include "core/backpack/DocumentRows.h"
#include "core/backpack/SearchText.h"
#include "core/backpack/Sql.h"
#include "core/badge/IssuerDomain.h"
#include "core/crypto/Digest.h"

using namespace Qt::StringLiterals;

namespace besace::rows {

namespace {

std::optional<QDateTime> utc(const std::optional<Instant>& instant)
{
    return instant ? std::optional(instant->utc) : std::nullopt;
}

void bindYear(SQLite::Statement& statement, const std::optional<Instant>& issuedOn)
{
    if (issuedOn)
        sql::bind(statement, ":year", issuedOn->utc.date().year());
    else
        statement.bind(":year"); // NULL
}

/// The columns that are derived from a badge's payload.
void bindBadge(SQLite::Statement& statement, qint64 payloadId, const Badge& badge)
{
    sql::bind(statement, ":payload", payloadId);
    sql::bind(statement, ":hostedUrl", badge.hostedUrl);
    sql::bind(statement, ":credentialId", badge.id);
    sql::bind(statement, ":name", badge.name.plain);
    sql::bind(statement, ":nameOrder", orderKey(badge.name.plain));
    sql::bind(statement, ":issuer", badge.issuer.name.plain);
    sql::bind(statement, ":issuerOrder", orderKey(badge.issuer.name.plain));
    sql::bind(statement, ":domain", issuerDomain(badge.issuer));
    sql::bind(statement, ":issuedOn", utc(badge.issuedOn));
    bindYear(statement, badge.issuedOn);
    sql::bind(statement, ":validUntil", utc(badge.validUntil));
}

} // namespace

QByteArray sameKey(const Badge& badge, const VerificationReport& report)
{
    const Check& integrity = report.check(CheckKind::Integrity);
    const bool isOnlyItself = integrity.answer == Answer::No || integrity.reason == u"no-proof"_s;
    const QByteArray key = sameBadgeKey(badge);
    return isOnlyItself ? "content " + crypto::sha256(badge.payload).toHex() + ' ' + key : key;
}

BadgeId insertBadge(sql::Connection& database, const QByteArray& key, const NewBadge& badge, const QDateTime& now)
{
    const qint64 payload = contentId(database, badge.badge.payload);
    sql::Prepared insert(database, R"sql(
        INSERT INTO badge (same_key, payload_id, hosted_url, credential_id, name, name_order, issuer_name, issuer_order,
            issuer_domain, issued_on, year, valid_until, added_at, place)
        VALUES (:key, :payload, :hostedUrl, :credentialId, :name, :nameOrder, :issuer, :issuerOrder,
            :domain, :issuedOn, :year, :validUntil, :addedAt, :place))sql");
    sql::bind(insert, ":key", key);
    bindBadge(insert, payload, badge.badge);
    sql::bind(insert, ":addedAt", now.toMSecsSinceEpoch());
    sql::bind(insert, ":place", static_cast<qint64>(badge.place));
    insert->exec();
    const BadgeId id = database.getLastInsertRowid();
    derivation::indexNew(database, id, badge.badge);
    return id;
}

void replaceBadge(sql::Connection& database, BadgeId id, const Badge& badge)
{
    const qint64 payload = contentId(database, badge.payload);
    sql::Prepared update(database, R"sql(
        UPDATE badge
        SET payload_id = :payload, hosted_url = :hostedUrl, credential_id = :credentialId, name = :name, name_order = :nameOrder,
            issuer_name = :issuer, issuer_order = :issuerOrder, issuer_domain = :domain,
            issued_on = :issuedOn, year = :year, valid_until = :validUntil
        WHERE id = :id)sql");
    bindBadge(update, payload, badge);
    sql::bind(update, ":id", id);
    update->exec();
    derivation::index(database, id, badge);
}

KeptPayload readPayload(sql::Connection& database, BadgeId id)
{
    sql::Prepared select(database, R"sql(
        SELECT bytes, hosted_url
        FROM badge JOIN content ON content.id = badge.payload_id
        WHERE badge.id = :id)sql");
    sql::bind(select, ":id", id);
    if (!select->executeStep())
        return {};
    return { sql::blob(select->getColumn(0)), sql::text(select->getColumn(1)), readDocuments(database, id) };
}

bool insertFile(sql::Connection& database, BadgeId id, const QString& name, const QByteArray& bytes,
    const QDateTime& now, const QByteArray& sha256, const Artwork& artwork)
{
    const qint64 content = contentId(database, bytes, sha256, artwork);
    sql::Prepared insert(database, R"sql(
        INSERT OR IGNORE INTO badge_file (badge_id, content_id, name, added_at)
        VALUES (:badge, :content, :name, :addedAt))sql");
    sql::bind(insert, ":badge", id);
    sql::bind(insert, ":content", content);
    sql::bind(insert, ":name", name);
    sql::bind(insert, ":addedAt", now.toMSecsSinceEpoch());
    return insert->exec() > 0;
}

} // namespace besace::rows
