#include "core/backpack/Changeset.h"

#include <QStringList>
#include <QtEndian>

#include <SQLiteCpp/SQLiteCpp.h>
#include <array>
#include <cstring>
#include <functional>

// The header shows the session extension only to those who ask for it.
#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace besace::changeset {

namespace {

struct Table {
    const char* name;
    int badgeColumn; ///< of its primary key; -1: it speaks of no badge
    bool isWords; ///< whether the search index is made from it
};

/// What the person did is in these. Files, reports and what is derived from them come from elsewhere.
constexpr std::array tables { Table { "badge", 0, false }, Table { "collection", -1, false },
    Table { "collection_badge", 1, false }, Table { "tag", 0, true }, Table { "story", 0, true },
    Table { "own_skill", 0, true }, Table { "identity", -1, false }, Table { "known_issuer", -1, false } };

void check(SQLite::Database& database, int code)
{
    if (code != SQLITE_OK)
        throw SQLite::Exception(database.getHandle(), code);
}

void* writable(const QByteArray& bytes) { return const_cast<char*>(bytes.constData()); } // the C interface only reads

/// Takes over memory that SQLite gave.
QByteArray taken(int size, void* bytes)
{
    QByteArray copy(static_cast<const char*>(bytes), size);
    sqlite3_free(bytes);
    return copy;
}

/// https://www.sqlite.org/session/c_changeset_abort.html
int onConflict(void* /*context*/, int conflict, sqlite3_changeset_iter* /*change*/)
{
    switch (conflict) {
    case SQLITE_CHANGESET_NOTFOUND: // the badge was removed for good, or went with its collection
        return SQLITE_CHANGESET_OMIT;
    case SQLITE_CHANGESET_DATA:
    case SQLITE_CHANGESET_CONFLICT:
        return SQLITE_CHANGESET_REPLACE;
    default:
        return SQLITE_CHANGESET_ABORT;
    }
}

const Table* tableOf(const char* name)
{
    for (const Table& table : tables) {
        if (std::strcmp(table.name, name) == 0)
            return &table;
    }
    return nullptr;
}

BadgeId badgeOf(sqlite3_changeset_iter* change, const Table& table, int operation)
{
    sqlite3_value* value = nullptr;
    if (operation == SQLITE_INSERT)
        sqlite3changeset_new(change, table.badgeColumn, &value);
    else
        sqlite3changeset_old(change, table.badgeColumn, &value);
    return value == nullptr ? 0 : sqlite3_value_int64(value);
}

// The form of a changeset: "CHANGESET FORMAT" in https://www.sqlite.org/src/file/ext/session/sqlite3session.c; values
// as in its "RECORD FORMAT".

constexpr char notSaid = 0; ///< of a column that a change leaves alone

void appendInteger(QByteArray& bytes, qint64 value)
{
    std::array<char, sizeof value> bigEndian {};
    qToBigEndian(value, bigEndian.data());
    bytes.append(static_cast<char>(SQLITE_INTEGER)).append(QByteArrayView(bigEndian));
}

QStringList columnsOfBadge(SQLite::Database& database)
{
    SQLite::Statement select(database, "SELECT name FROM pragma_table_info('badge') ORDER BY cid");
    QStringList names;
    while (select.executeStep())
        names.append(QString::fromStdString(select.getColumn(0).getString()));
    return names;
}

QSet<BadgeId> collect(
    SQLite::Database& database, const QByteArray& changes, const std::function<bool(const Table&)>& wanted)
{
    sqlite3_changeset_iter* change = nullptr;
    check(database, sqlite3changeset_start(&change, static_cast<int>(changes.size()), writable(changes)));
    QSet<BadgeId> badges;
    while (sqlite3changeset_next(change) == SQLITE_ROW) {
        const char* name = nullptr;
        int columns = 0;
        int operation = 0;
        sqlite3changeset_op(change, &name, &columns, &operation, nullptr);
        const Table* table = tableOf(name);
        if (table != nullptr && table->badgeColumn >= 0 && wanted(*table))
            badges.insert(badgeOf(change, *table, operation));
    }
    check(database, sqlite3changeset_finalize(change));
    return badges;
}

} // namespace

sqlite3_session* begin(SQLite::Database& database)
{
    sqlite3_session* session = nullptr;
    check(database, sqlite3session_create(database.getHandle(), "main", &session));
    for (const Table& table : tables) {
        if (const int code = sqlite3session_attach(session, table.name); code != SQLITE_OK) {
            sqlite3session_delete(session);
            check(database, code);
        }
    }
    return session;
}

void end(sqlite3_session* session) { sqlite3session_delete(session); }

QByteArray changes(SQLite::Database& database, sqlite3_session* session)
{
    int size = 0;
    void* bytes = nullptr;
    check(database, sqlite3session_changeset(session, &size, &bytes));
    return taken(size, bytes);
}

QByteArray takenOutOfTrash(SQLite::Database& database, const FreshBadges& badges)
{
    if (badges.isEmpty())
        return {};
    const QStringList columns = columnsOfBadge(database);
    QByteArray bytes("T");
    bytes.append(static_cast<char>(columns.size()));
    for (const QString& column : columns)
        bytes.append(column == u"id"_s ? '\1' : '\0'); // whether it is the key
    bytes.append("badge").append('\0');
    for (auto it = badges.begin(); it != badges.end(); ++it) {
        bytes.append(static_cast<char>(SQLITE_UPDATE)).append('\0'); // by no trigger
        for (const QString& column : columns) { // as it was
            if (column == u"id"_s)
                appendInteger(bytes, it.key());
            else if (column == u"trashed_at"_s)
                appendInteger(bytes, it->toMSecsSinceEpoch());
            else
                bytes.append(notSaid);
        }
        for (const QString& column : columns) // as it is
            bytes.append(column == u"trashed_at"_s ? static_cast<char>(SQLITE_NULL) : notSaid);
    }
    return bytes;
}

QByteArray inverted(SQLite::Database& database, const QByteArray& changes)
{
    int size = 0;
    void* bytes = nullptr;
    check(database, sqlite3changeset_invert(static_cast<int>(changes.size()), changes.constData(), &size, &bytes));
    return taken(size, bytes);
}

void apply(SQLite::Database& database, const QByteArray& changes)
{
    check(database,
        sqlite3changeset_apply(
            database.getHandle(), static_cast<int>(changes.size()), writable(changes), nullptr, onConflict, nullptr));
}

QSet<BadgeId> badgesIn(SQLite::Database& database, const QByteArray& changes)
{
    return collect(database, changes, [](const Table&) { return true; });
}

QSet<BadgeId> rewordedIn(SQLite::Database& database, const QByteArray& changes)
{
    return collect(database, changes, [](const Table& table) { return table.isWords; });
}

} // namespace besace::changeset
