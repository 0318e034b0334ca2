#include "tests/bench/BareStore.h"

#include <string>

namespace bench {

BareStore::BareStore(const QString& path, int pageSize)
{
    sqlite3* database = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &database) != SQLITE_OK)
        qFatal("cannot open %s", qPrintable(path));
    m_database.reset(database);
    // As much memory as a backpack has, so that no transaction is written in parts.
    execute(("PRAGMA page_size = " + std::to_string(pageSize) + "; PRAGMA cache_size = -16384").c_str());
    execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
            "CREATE TABLE content (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL)");
    sqlite3_stmt* insert = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO content (bytes) VALUES (?)", -1, &insert, nullptr);
    m_insert.reset(insert);
}

void BareStore::begin() { execute("BEGIN IMMEDIATE"); }

void BareStore::insert(const QByteArray& bytes)
{
    sqlite3_bind_blob64(m_insert.get(), 1, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC);
    if (sqlite3_step(m_insert.get()) != SQLITE_DONE)
        qFatal("%s", sqlite3_errmsg(m_database.get()));
    sqlite3_reset(m_insert.get());
}

void BareStore::commit() { execute("COMMIT"); }

void BareStore::execute(const char* sql)
{
    if (sqlite3_exec(m_database.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(m_database.get()));
}

} // namespace bench
