#include "core/backpack/Connection.h"

namespace besace::sql {

Prepared::Prepared(Connection& connection, const char* sql)
    : m_statement(connection.m_statements.try_emplace(sql, connection, sql).first->second)
{
}

Prepared::~Prepared()
{
    m_statement.tryReset(); // what it failed with was thrown already
    try {
        m_statement.clearBindings();
    } catch (const SQLite::Exception&) { // SQLite's own function for it cannot fail
    }
}

} // namespace besace::sql
