#include "core/backpack/DocumentRows.h"

#include "core/backpack/Connection.h"
#include "core/backpack/ContentRows.h"
#include "core/backpack/Sql.h"
#include "core/base/Limits.h"

#include <algorithm>
#include <string>

namespace besace::rows {

namespace {

constexpr int httpOk = 200;

constexpr const char* columns
    = "url, status, content_type, content.bytes, artwork.bytes, asked, certificate, etag, last_modified, asked_at,"
      " content.sha256 FROM badge_document JOIN content ON content.id = badge_document.content_id"
      " LEFT JOIN content AS artwork ON artwork.sha256 = content.artwork";

KeptDocument documentFrom(const SQLite::Statement& row)
{
    KeptDocument kept;
    kept.document = { sql::text(row.getColumn(0)), row.getColumn(1).getInt(), sql::text(row.getColumn(2)),
        wholeBytes(row, 3), sql::text(row.getColumn(5)), sql::blob(row.getColumn(6)), sql::blob(row.getColumn(7)),
        sql::blob(row.getColumn(8)) };
    kept.askedAt = sql::instant(row.getColumn(9));
    kept.sha256 = sql::blob(row.getColumn(10));
    return kept;
}

void insertDocument(
    sql::Connection& database, BadgeId id, const Document& document, const std::optional<QDateTime>& askedAt)
{
    const qint64 content = contentId(database, document.body);
    sql::Prepared insert(database, R"sql(
        INSERT INTO badge_document
            (badge_id, content_id, url, status, content_type, asked, asked_at, certificate, etag, last_modified)
        VALUES (:badge, :content, :url, :status, :type, :asked, :askedAt, :certificate, :etag, :lastModified))sql");
    sql::bind(insert, ":badge", id);
    sql::bind(insert, ":content", content);
    sql::bind(insert, ":url", document.url);
    sql::bind(insert, ":status", document.status);
    sql::bind(insert, ":type", document.contentType);
    sql::bind(insert, ":asked", document.asked);
    sql::bind(insert, ":askedAt", askedAt);
    sql::bind(insert, ":certificate", document.certificate);
    sql::bind(insert, ":etag", document.etag);
    sql::bind(insert, ":lastModified", document.lastModified);
    insert->exec();
}

const QString& askedAddress(const Document& document)
{
    return document.asked.isEmpty() ? document.url : document.asked;
}

/// Today's answers first, then the earlier ones of other addresses, as many as there is room for.
QList<KeptDocument> together(const QList<Document>& documents, const QDateTime& askedAt, QList<KeptDocument> earlier)
{
    QList<KeptDocument> all;
    for (const Document& document : documents) {
        if (document.status != httpOk)
            continue;
        all.append({ document, askedAt, {} });
        earlier.removeIf([&](const KeptDocument& kept) {
            return askedAddress(kept.document) == askedAddress(document) || kept.document.url == document.url;
        });
    }
    all += earlier;
    qint64 room = limits::maxKeptCopyBytes;
    all.removeIf([&](const KeptDocument& kept) {
        const bool fits = kept.document.body.size() <= room;
        room -= fits ? kept.document.body.size() : 0;
        return !fits;
    });
    return all.first(std::min<qsizetype>(all.size(), limits::maxKeptDocuments));
}

} // namespace

void keepDocuments(sql::Connection& database, BadgeId id, const QList<Document>& documents, const QDateTime& askedAt)
{
    if (documents.isEmpty())
        return;
    const QList<KeptDocument> all = together(documents, askedAt, readKeptCopy(database, id));
    sql::Prepared remove(database, "DELETE FROM badge_document WHERE badge_id = :id");
    sql::bind(remove, ":id", id);
    const bool displaces = remove->exec() > 0;
    for (const KeptDocument& kept : all)
        insertDocument(database, id, kept.document, kept.askedAt);
    if (displaces)
        removeUnusedContent(database);
}

QList<KeptDocument> readKeptCopy(sql::Connection& database, BadgeId id)
{
    static const std::string sql
        = std::string("SELECT ") + columns + " WHERE badge_id = :id ORDER BY badge_document.id";
    sql::Prepared select(database, sql.c_str());
    sql::bind(select, ":id", id);
    QList<KeptDocument> documents;
    while (select->executeStep())
        documents.append(documentFrom(select));
    return documents;
}

QList<Document> readDocuments(sql::Connection& database, BadgeId id)
{
    QList<Document> documents;
    for (const KeptDocument& kept : readKeptCopy(database, id))
        documents.append(kept.document);
    return documents;
}

std::optional<Document> findAnswer(sql::Connection& database, const QString& url)
{
    SQLite::Statement select(database, std::string("SELECT ") + columns + R"sql(
        WHERE url = :url AND (length(etag) > 0 OR length(last_modified) > 0)
        ORDER BY asked_at DESC, badge_document.id DESC
        LIMIT 1)sql");
    sql::bind(select, ":url", url);
    return select.executeStep() ? std::optional(documentFrom(select).document) : std::nullopt;
}

} // namespace besace::rows
