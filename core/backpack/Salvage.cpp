#include "core/backpack/Salvage.h"

#include "core/backpack/ContentRows.h"
#include "core/backpack/SalvagedTable.h"
#include "core/backpack/Schema.h"
#include "core/backpack/Sql.h"
#include "core/crypto/Digest.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;

namespace besace::salvage {

namespace {

constexpr quint32 schemaRoot = 1;
constexpr quint32 pagesOfSchema = 256; ///< ours takes a few, of which the later ones came with migrations
constexpr qsizetype userVersionAt = 60;

/// Where the trees of tables begin, as far as the schema can be read.
QHash<QString, quint32> rootsIn(PageRows& rows)
{
    QHash<QString, quint32> roots;
    rows.read(schemaRoot, PageRows::Tree::Table, [&](const StoredRow& row) {
        if (row.values.size() != 5) // type, name, table, root, SQL
            return false;
        if (row.values[0].bytes == "table")
            roots.insert(QString::fromUtf8(row.values[1].bytes), static_cast<quint32>(row.values[3].integer));
        return true;
    });
    return roots;
}

constexpr qsizetype artworkAt = 3; ///< in a row of content; earlier versions have no such column

/// Of bytes in two parts that is not known before both are there: removeTorn().
bool isAsWritten(const Table& table, const StoredRow& row)
{
    if (table.name != u"content"_s)
        return true;
    const bool isInTwo = row.values.size() > artworkAt && row.values[artworkAt].kind != StoredValue::Kind::Null;
    return isInTwo || crypto::sha256(row.values[2].bytes) == row.values[1].bytes;
}

/// Bytes whose two parts do not make what was written, or of which one is not there.
/// @return whether there were any
bool removeTorn(SQLite::Database& database)
{
    if (!rows::hasArtwork(database))
        return false;
    SQLite::Statement select(database, R"sql(
        SELECT content.id, content.sha256, content.bytes, artwork.bytes
        FROM content LEFT JOIN content AS artwork ON artwork.sha256 = content.artwork
        WHERE content.artwork IS NOT NULL)sql");
    QList<qint64> torn;
    while (select.executeStep()) {
        if (crypto::sha256(rows::wholeBytes(select, 2)) != sql::blob(select.getColumn(1)))
            torn.append(select.getColumn(0).getInt64());
    }
    for (const qint64 id : torn)
        database.exec("DELETE FROM content WHERE id = " + std::to_string(id));
    return !torn.isEmpty();
}

/// A number that was damaged into another one must not cost its neighbour's bytes, nor its own.
bool insertRow(SQLite::Database& to, const Table& table, const StoredRow& row)
{
    if (!isAsWritten(table, row))
        return false;
    if (table.insert(to, row))
        return true;
    return table.name == u"content"_s && table.insert(to, row, false);
}

class Copying {
public:
    Copying(PageRows& rows, SQLite::Database& to) : m_rows(rows), m_to(to), m_tables(tablesOf(to)) { }

    void keepOnly(const QStringList& tables)
    {
        m_tables.removeIf([&](const Table& table) { return !tables.contains(table.name); });
    }

    void copyFromTrees(const QHash<QString, quint32>& roots)
    {
        for (const Table& table : m_tables) {
            const bool isWhole = m_rows.read(
                roots.value(table.name), table.tree, [&](const StoredRow& row) { return take(table, row); });
            if (!isWhole && table.isOurs)
                m_incomplete.insert(table.name);
        }
    }

    /// A page goes to the one table that takes most of its rows.
    void copyStrays()
    {
        m_rows.readStrays([&](const QList<StoredRow>& rows) {
            const Table* owner = ownerOf(rows);
            if (owner == nullptr || !owner->isOurs)
                return;
            for (const StoredRow& row : rows)
                take(*owner, row);
        });
    }

    QSet<QString> incomplete() const { return m_incomplete; }

private:
    /// Null where two tables would do: a collection's row looks like an address's.
    const Table* ownerOf(const QList<StoredRow>& rows) const
    {
        const Table* best = nullptr;
        qsizetype most = 0;
        for (const Table& table : m_tables) {
            if (table.tree == PageRows::Tree::Index)
                continue;
            const qsizetype taken = std::ranges::count_if(rows, [&](const StoredRow& row) { return table.fits(row); });
            if (taken >= most)
                best = taken > most ? &table : nullptr;
            most = std::max(most, taken);
        }
        return best;
    }

    bool take(const Table& table, const StoredRow& row)
    {
        if (!table.fits(row))
            return false;
        if (table.isOurs && !insertRow(m_to, table, row))
            m_incomplete.insert(table.name);
        return true;
    }

    PageRows& m_rows;
    SQLite::Database& m_to;
    QList<Table> m_tables;
    QSet<QString> m_incomplete;
};

/// A number that was shown is never given to another badge.
void copySequence(PageRows& rows, quint32 root, SQLite::Database& to)
{
    rows.read(root, PageRows::Tree::Table, [&](const StoredRow& row) {
        if (row.values.size() != 2 || row.values[1].kind != StoredValue::Kind::Integer)
            return false;
        SQLite::Statement update(to, "UPDATE sqlite_sequence SET seq = max(seq, :seq) WHERE name = :name");
        sql::bind(update, ":seq", row.values[1].integer);
        sql::bind(update, ":name", QString::fromUtf8(row.values[0].bytes));
        update.exec();
        return true;
    });
}

} // namespace

QSet<QString> copyRows(const PageFile& from, SQLite::Database& to)
{
    PageRows rows(from);
    const QHash<QString, quint32> roots = rootsIn(rows);
    Copying copying(rows, to);
    copying.copyFromTrees(roots);
    copying.copyStrays();
    copySequence(rows, roots.value(u"sqlite_sequence"_s), to);
    QSet<QString> incomplete = copying.incomplete();
    if (removeTorn(to))
        incomplete.insert(u"content"_s);
    return incomplete;
}

void copyMissingBadges(const PageFile& from, SQLite::Database& to)
{
    PageRows rows(from);
    Copying copying(rows, to);
    copying.keepOnly({ u"content"_s, u"badge"_s, u"badge_file"_s });
    copying.copyFromTrees(rootsIn(rows));
    removeTorn(to);
}

bool holdsBackpack(const PageFile& pages)
{
    for (quint32 number = 1; number <= std::min(pages.pageCount(), pagesOfSchema); ++number) {
        if (pages.page(number).contains("CREATE TABLE badge_file"))
            return true;
    }
    return false;
}

std::optional<int> versionIn(const PageFile& pages)
{
    const QByteArray header = pages.page(1);
    const quint32 found = header.isEmpty() ? 0 : qFromBigEndian<quint32>(header.constData() + userVersionAt);
    return found >= 1 && found <= quint32(schema::version()) ? std::optional(int(found)) : std::nullopt;
}

} // namespace besace::salvage
