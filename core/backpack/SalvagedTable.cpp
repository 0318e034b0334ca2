#include "core/backpack/SalvagedTable.h"

#include "core/backpack/Sql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace::salvage {

namespace {

bool isOfType(const StoredValue& value, const Table::Column& column)
{
    using enum StoredValue::Kind;
    if (value.kind == Null)
        return column.mayBeNull || column.isRowid;
    if (column.isRowid)
        return false;
    if (column.type == "INTEGER")
        return value.kind == Integer;
    if (column.type == "TEXT")
        return value.kind == Text;
    if (column.type == "BLOB")
        return value.kind == Blob;
    return true;
}

void bindValue(SQLite::Statement& statement, int parameter, const StoredValue& value)
{
    using enum StoredValue::Kind;
    switch (value.kind) {
    case Null:
        return statement.bind(parameter);
    case Integer:
        return statement.bind(parameter, static_cast<int64_t>(value.integer));
    case Real:
        return statement.bind(parameter, value.real);
    case Text:
        return statement.bind(parameter, value.bytes.toStdString());
    case Blob:
        return statement.bind(
            parameter, static_cast<const void*>(value.bytes.constData()), static_cast<int>(value.bytes.size()));
    }
}

QList<Table::Column> columnsOf(SQLite::Database& database, const QString& table, bool hasRowid)
{
    struct Declared {
        Table::Column column;
        int key = 0; ///< place in the primary key, from 1
    };
    QList<Declared> declared;
    SQLite::Statement select(database, "SELECT name, type, \"notnull\", dflt_value, pk FROM pragma_table_info(?)");
    select.bind(1, table.toStdString());
    while (select.executeStep()) {
        const int key = select.getColumn(4).getInt();
        Table::Column column { select.getColumn(0).getString(), select.getColumn(1).getString(),
            select.getColumn(2).getInt() == 0, !select.getColumn(3).isNull() };
        column.isRowid = hasRowid && key > 0 && column.type == "INTEGER";
        declared.append({ column, key });
    }
    if (!hasRowid) { // the key is stored first
        std::ranges::stable_sort(declared, {}, [](const Declared& one) { return one.key > 0 ? one.key : INT_MAX; });
    }
    QList<Table::Column> columns;
    for (const Declared& one : declared)
        columns.append(one.column);
    return columns;
}

} // namespace

bool Table::fits(const StoredRow& row) const
{
    if (row.values.isEmpty() || row.values.size() > columns.size())
        return false;
    if (!isOurs && row.values.size() < columns.size()) // nobody adds columns to these, and they take any value
        return false;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const Column& column = columns[i];
        const bool may
            = i < row.values.size() ? isOfType(row.values[i], column) : column.mayBeNull || column.hasDefault;
        if (!may)
            return false;
    }
    return true;
}

bool Table::insert(SQLite::Database& database, const StoredRow& row, bool keepsRowid) const
{
    std::string names;
    std::string places;
    for (qsizetype i = 0; i < row.values.size(); ++i) {
        names += (i > 0 ? ", " : "") + columns[i].name;
        places += i > 0 ? ", ?" : "?";
    }
    SQLite::Statement statement(
        database, "INSERT OR IGNORE INTO " + name.toStdString() + " (" + names + ") VALUES (" + places + ")");
    for (qsizetype i = 0; i < row.values.size(); ++i) {
        if (columns[i].isRowid && keepsRowid)
            statement.bind(static_cast<int>(i) + 1, static_cast<int64_t>(row.rowid));
        else
            bindValue(statement, static_cast<int>(i) + 1, row.values[i]);
    }
    return statement.exec() > 0;
}

QList<Table> tablesOf(SQLite::Database& database)
{
    QList<Table> tables;
    SQLite::Statement select(database, R"sql(
        SELECT name, type, wr FROM pragma_table_list
        WHERE schema = 'main' AND type IN ('table', 'shadow') AND name NOT LIKE 'sqlite\_%' ESCAPE '\')sql");
    while (select.executeStep()) {
        const bool hasRowid = select.getColumn(2).getInt() == 0;
        Table table;
        table.name = sql::text(select.getColumn(0));
        table.tree = hasRowid ? PageRows::Tree::Table : PageRows::Tree::Index;
        table.isOurs = select.getColumn(1).getString() == "table";
        table.columns = columnsOf(database, table.name, hasRowid);
        tables.append(table);
    }
    return tables;
}

} // namespace besace::salvage
