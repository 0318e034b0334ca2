#include "core/backpack/ContentRows.h"

#include "core/backpack/Connection.h"
#include "core/backpack/Sql.h"
#include "core/crypto/Digest.h"

namespace besace::rows {

namespace {

std::optional<qint64> findContent(sql::Connection& database, const QByteArray& sha256)
{
    sql::Prepared select(database, "SELECT id FROM content WHERE sha256 = :hash");
    sql::bind(select, ":hash", sha256);
    return sql::number(select);
}

/// @param artwork empty: these bytes are all there is
qint64 insertContent(
    sql::Connection& database, QByteArrayView bytes, const QByteArray& sha256, const QByteArray& artwork)
{
    sql::Prepared insert(
        database, "INSERT INTO content (sha256, bytes, artwork) VALUES (:hash, :bytes, nullif(:artwork, x''))");
    sql::bind(insert, ":hash", sha256);
    insert->bindNoCopy(":bytes", static_cast<const void*>(bytes.data()), static_cast<int>(bytes.size()));
    sql::bind(insert, ":artwork", artwork);
    insert->exec();
    return database.getLastInsertRowid();
}

} // namespace

qint64 contentId(sql::Connection& database, const QByteArray& bytes, const QByteArray& sha256, const Artwork& artwork)
{
    const QByteArray hash = sha256.isEmpty() ? crypto::sha256(bytes) : sha256;
    if (const std::optional<qint64> found = findContent(database, hash))
        return *found;
    const QByteArrayView all(bytes);
    if (artwork.sha256.isEmpty())
        return insertContent(database, all, hash, {});
    if (!findContent(database, artwork.sha256))
        insertContent(database, all.sliced(artwork.start), artwork.sha256, {});
    return insertContent(database, all.first(artwork.start), hash, artwork.sha256);
}

void removeUnusedContent(sql::Connection& database)
{
    // What is used by one that goes is unused afterwards: an artwork goes behind its last file.
    while (database.exec(R"sql(
        DELETE FROM content
        WHERE NOT EXISTS (SELECT 1 FROM badge_file WHERE content_id = content.id)
            AND NOT EXISTS (SELECT 1 FROM badge_document WHERE content_id = content.id)
            AND NOT EXISTS (SELECT 1 FROM badge WHERE payload_id = content.id)
            AND NOT EXISTS (SELECT 1 FROM content AS file WHERE file.artwork = content.sha256))sql")
        > 0) { }
}

QByteArray wholeBytes(const SQLite::Statement& row, int column)
{
    const SQLite::Column bytes = row.getColumn(column);
    const SQLite::Column artwork = row.getColumn(column + 1);
    QByteArray whole;
    whole.reserve(bytes.getBytes() + artwork.getBytes());
    whole.append(static_cast<const char*>(bytes.getBlob()), bytes.getBytes());
    return whole.append(static_cast<const char*>(artwork.getBlob()), artwork.getBytes());
}

bool hasArtwork(const SQLite::Database& database)
{
    SQLite::Statement select(database, "SELECT 1 FROM pragma_table_info('content') WHERE name = 'artwork'");
    return select.executeStep();
}

} // namespace besace::rows
