#pragma once

#include "core/backpack/Backpack.h"

#include <string>

namespace SQLite {
class Statement;
}

namespace besace {

/// What a query asks for, as SQL after `FROM badge`, and the values that go with it.
class QueryFilter {
public:
    QueryFilter(const Query& query, const QDateTime& now);

    /// Joins and WHERE. Besides `badge` it names `report` where asked for by state, and the collection's
    /// `collection_badge`.
    std::string sql() const { return m_joins + " WHERE " + m_conditions; }
    /// The same with another table joined.
    std::string sqlWith(const std::string& join) const { return m_joins + ' ' + join + " WHERE " + m_conditions; }
    bool isSearch() const { return !m_match.isEmpty(); }
    const QString& match() const { return m_match; } ///< FTS5's expression
    /// Without the condition on the text, for a statement that has its own.
    QueryFilter withoutText() const;
    void joinReport();

    /// May throw SQLite::Exception.
    void bindTo(SQLite::Statement& statement) const;

private:
    struct Value {
        std::string name;
        std::variant<qint64, QString> value;
    };

    void require(const std::string& condition) { m_conditions += " AND " + condition; }
    void filterPlace();
    void filterText();
    void filterState();
    void filterNames();
    std::string bindAll(const QStringList& values);
    std::string bound(const std::variant<qint64, QString>& value);

    Query m_query;
    QDateTime m_now;
    QString m_match;
    std::string m_joins;
    std::string m_conditions;
    bool m_hasReport = false;
    QList<Value> m_values;
};

} // namespace besace
