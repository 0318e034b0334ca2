#pragma once

#include <QString>

#include <SQLiteCpp/SQLiteCpp.h>
#include <unordered_map>

namespace besace::sql {

/// A connection that keeps statements ready: those of an import run once a badge, and parsing one takes longer than it
/// takes itself.
class Connection : public SQLite::Database {
public:
    using SQLite::Database::Database;
    /// Through its seal, where it is a sealed backpack that is open.
    Connection(const QString& path, int flags, int busyTimeoutMs);

private:
    friend class Prepared;

    std::unordered_map<const char*, SQLite::Statement> m_statements; ///< goes before the database is closed
};

/// A statement of a connection, for as long as this lives; it is given back without its values. Its text is a literal:
/// the statement is known by its address. The same text cannot be used twice at a time.
class Prepared {
public:
    Prepared(Connection& connection, const char* sql);
    ~Prepared();
    Prepared(const Prepared&) = delete;
    Prepared& operator=(const Prepared&) = delete;

    operator SQLite::Statement&() { return m_statement; }
    SQLite::Statement* operator->() { return &m_statement; }

private:
    SQLite::Statement& m_statement;
};

} // namespace besace::sql
