#include "core/backpack/Backpack.h"
#include "core/backpack/ContentRows.h"
#include "core/backpack/Database.h"

namespace besace {

Result<QList<FileEntry>> Backpack::fileEntries(BadgeId id) const
{
    return sql::guarded<QList<FileEntry>>([&]() -> Result<QList<FileEntry>> {
        SQLite::Statement select(m_database->sqlite, R"sql(
            SELECT name, content.sha256, length(content.bytes) + coalesce(length(artwork.bytes), 0)
            FROM badge_file JOIN content ON content.id = badge_file.content_id
                LEFT JOIN content AS artwork ON artwork.sha256 = content.artwork
            WHERE badge_id = :id
            ORDER BY badge_file.id)sql");
        sql::bind(select, ":id", id);
        QList<FileEntry> entries;
        while (select.executeStep())
            entries.append(
                { sql::text(select.getColumn(0)), sql::blob(select.getColumn(1)), select.getColumn(2).getInt64() });
        if (entries.isEmpty()) // every badge has one
            return Error { Error::Code::NotFound, QString::number(id) };
        return entries;
    });
}

Result<QByteArray> Backpack::content(const QByteArray& sha256) const
{
    return sql::guarded<QByteArray>([&]() -> Result<QByteArray> {
        SQLite::Statement select(m_database->sqlite, R"sql(
            SELECT content.bytes, artwork.bytes
            FROM content LEFT JOIN content AS artwork ON artwork.sha256 = content.artwork
            WHERE content.sha256 = :sha256)sql");
        sql::bind(select, ":sha256", sha256);
        if (!select.executeStep())
            return Error { Error::Code::NotFound, QString::fromLatin1(sha256.toHex()) };
        return rows::wholeBytes(select, 0);
    });
}

Result<void> Backpack::readTogether(const std::function<Result<void>()>& work) const
{
    return sql::guarded<void>([&]() -> Result<void> {
        const SQLite::Transaction transaction(m_database->sqlite); // reads only: its end undoes nothing
        return work();
    });
}

} // namespace besace
