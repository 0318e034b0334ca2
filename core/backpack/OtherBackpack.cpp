#include "core/backpack/OtherBackpack.h"

#include "core/backpack/Connection.h"
#include "core/backpack/ContentRows.h"
#include "core/backpack/PageFile.h"
#include "core/backpack/Salvage.h"
#include "core/backpack/Schema.h"
#include "core/backpack/Sql.h"
#include "core/base/Limits.h"
#include "core/crypto/Seal.h"

#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

Result<QList<StoredFile>> readFiles(SQLite::Database& rows, const QString& path)
{
    SQLite::Statement select(rows, R"sql(
        SELECT badge_file.name, content.bytes, artwork.bytes
        FROM badge_file JOIN content ON content.id = badge_file.content_id JOIN badge ON badge.id = badge_file.badge_id
            LEFT JOIN content AS artwork ON artwork.sha256 = content.artwork
        WHERE badge.trashed_at IS NULL
        ORDER BY badge_file.id)sql");
    QList<StoredFile> files;
    qint64 bytes = 0;
    while (select.executeStep()) {
        files.append({ sql::text(select.getColumn(0)), rows::wholeBytes(select, 1) });
        bytes += files.constLast().bytes.size();
        if (bytes > limits::maxContainerBytes || files.size() > limits::maxContainerMembers)
            return Error { Error::Code::TooLarge, path };
    }
    return files;
}

Result<QList<StoredFile>> filesIn(const PageFile& pages, const QString& path)
{
    return sql::guarded<QList<StoredFile>>(path, [&]() -> Result<QList<StoredFile>> {
        sql::Connection rows(u":memory:"_s, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 0);
        schema::make(rows, salvage::versionIn(pages).value_or(schema::version()));
        const QSet<QString> incomplete = salvage::copyRows(pages, rows);
        if (const Result<void> read = pages.outcome(); !read)
            return read.error();
        if (incomplete.contains(u"badge_file"_s) || incomplete.contains(u"content"_s))
            return Error { Error::Code::Damaged, path };
        if (const Result<void> migrated = schema::migrate(rows); !migrated)
            return migrated.error();
        return readFiles(rows, path);
    });
}

/// Its pages are wiped with the image.
Result<PageImage> imageOf(ByteSource& database)
{
    PageImage image;
    for (qint64 at = 0; at < database.size(); at += crypto::sealChunkSize) {
        Result<QByteArray> piece = database.read(at, std::min(crypto::sealChunkSize, database.size() - at));
        if (!piece)
            return piece.error();
        image.write(at, piece->constData(), piece->size());
        crypto::wipe(piece->data(), static_cast<size_t>(piece->size()));
    }
    return image;
}

} // namespace

Result<QList<StoredFile>> filesOfOther(const QString& path)
{
    if (QFileInfo(path).size() + QFileInfo(path + u"-wal"_s).size() > limits::maxContainerBytes)
        return Error { Error::Code::TooLarge, path };
    const Result<bool> isThere = schema::isBackpack(path);
    if (!isThere || !*isThere)
        return isThere ? Error { Error::Code::Unsupported, path } : isThere.error();
    const Result<PageFile> pages = PageFile::open(path);
    if (!pages)
        return pages.error();
    return filesIn(*pages, path);
}

Result<QList<StoredFile>> filesOfOther(ByteSource& database, const QString& name)
{
    if (database.size() > limits::maxContainerBytes)
        return Error { Error::Code::TooLarge, name };
    const Result<PageImage> image = imageOf(database);
    if (!image)
        return image.error();
    const PageFile pages = PageFile::in(*image);
    if (!salvage::versionIn(pages))
        return Error { Error::Code::Unsupported, u"of a newer version"_s };
    return filesIn(pages, name);
}

} // namespace besace
