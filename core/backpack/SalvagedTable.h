#pragma once

#include "core/backpack/PageRows.h"

#include <QString>

#include <string>

namespace SQLite {
class Database;
}

namespace besace::salvage {

/// A table as the new backpack declares it: which rows may be its own, and how they go in.
struct Table {
    struct Column {
        std::string name;
        std::string type;
        bool mayBeNull = true;
        bool hasDefault = false;
        bool isRowid = false; ///< INTEGER PRIMARY KEY: stored as NULL, its value is the row's number
    };

    QString name;
    PageRows::Tree tree = PageRows::Tree::Table;
    bool isOurs = true; ///< false for what the search index keeps for itself: derived, and never copied
    QList<Column> columns; ///< in the order of storing

    /// Columns that a later version added are missing in older rows.
    bool fits(const StoredRow& row) const;
    /// Leaves a row that is there already as it is. @return whether the row went in
    bool insert(SQLite::Database& database, const StoredRow& row, bool keepsRowid = true) const;
};

/// Every table of the database with a tree of its own, but for SQLite's.
QList<Table> tablesOf(SQLite::Database& database);

} // namespace besace::salvage
