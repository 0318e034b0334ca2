#include "core/backpack/Operations.h"

#include "core/backpack/BadgeRows.h"
#include "core/backpack/Changeset.h"
#include "core/backpack/Connection.h"
#include "core/backpack/Derivation.h"
#include "core/base/Limits.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace besace::operations {

namespace {

struct Kind {
    OperationKind kind;
    const char* code;
};
constexpr std::array kinds { Kind { OperationKind::Add, "add" }, Kind { OperationKind::Trash, "trash" },
    Kind { OperationKind::Restore, "restore" }, Kind { OperationKind::Confirm, "confirm" },
    Kind { OperationKind::CreateCollection, "create-collection" },
    Kind { OperationKind::RenameCollection, "rename-collection" },
    Kind { OperationKind::DeleteCollection, "delete-collection" },
    Kind { OperationKind::MoveCollection, "move-collection" },
    Kind { OperationKind::AddToCollection, "add-to-collection" },
    Kind { OperationKind::RemoveFromCollection, "remove-from-collection" }, Kind { OperationKind::Arrange, "arrange" },
    Kind { OperationKind::Tags, "tags" }, Kind { OperationKind::Story, "story" },
    Kind { OperationKind::Skills, "skills" }, Kind { OperationKind::Identities, "identities" },
    Kind { OperationKind::KnownIssuers, "known-issuers" } };

const char* codeOf(OperationKind kind) { return std::ranges::find(kinds, kind, &Kind::kind)->code; }

OperationKind kindOf(const QString& code)
{
    const auto found
        = std::ranges::find_if(kinds, [&](const Kind& kind) { return code == QLatin1StringView(kind.code); });
    return found == kinds.end() ? OperationKind::Arrange : found->kind;
}

struct Row {
    qint64 id = 0;
    qint64 step = 0;
    Operation operation;
    QByteArray changes;
};

Row rowFrom(const SQLite::Statement& row)
{
    return { row.getColumn(0).getInt64(), row.getColumn(1).getInt64(),
        { kindOf(sql::text(row.getColumn(2))), sql::text(row.getColumn(3)), row.getColumn(4).getInt() },
        sql::blob(row.getColumn(5)) };
}

/// All of one step, in the order in which they are undone (or done again).
QList<Row> step(sql::Connection& database, bool undone)
{
    sql::Prepared select(database,
        undone ? "SELECT id, step_of, kind, subject, badges, changes FROM operation WHERE undone = 1 ORDER BY id ASC"
               : "SELECT id, step_of, kind, subject, badges, changes FROM operation WHERE undone = 0 ORDER BY id DESC");
    QList<Row> rows;
    while (select->executeStep()) {
        Row row = rowFrom(select);
        if (!rows.isEmpty() && row.step != rows.constFirst().step)
            break;
        rows.append(std::move(row));
    }
    return rows;
}

std::optional<Operation> asOne(const QList<Row>& rows)
{
    if (rows.isEmpty())
        return std::nullopt;
    const auto first = std::ranges::min_element(rows, {}, &Row::id);
    Operation operation = first->operation;
    operation.badges = 0;
    for (const Row& row : rows)
        operation.badges += row.operation.badges;
    return operation;
}

void mark(sql::Connection& database, qint64 id, bool undone)
{
    SQLite::Statement update(database, "UPDATE operation SET undone = :undone WHERE id = :id");
    sql::bind(update, ":undone", undone ? 1 : 0);
    sql::bind(update, ":id", id);
    update.exec();
}

Result<Operation> turn(sql::Connection& database, bool undone)
{
    const QList<Row> rows = step(database, undone);
    if (rows.isEmpty())
        return Error { Error::Code::NotFound, undone ? u"nothing to do again"_s : u"nothing to undo"_s };
    for (const Row& row : rows) {
        changeset::apply(database, undone ? row.changes : changeset::inverted(database, row.changes));
        for (const BadgeId badge : changeset::rewordedIn(database, row.changes)) {
            if (!rows::readPayload(database, badge).payload.isEmpty()) // else it was removed for good
                derivation::indexAgain(database, badge);
        }
        mark(database, row.id, !undone);
    }
    return *asOne(rows);
}

/// What is undone together goes together: a long import is never half undoable.
void keepWithinBounds(sql::Connection& database, qint64 newest)
{
    SQLite::Statement remove(database, R"sql(
        DELETE FROM operation
        WHERE id <= :oldest AND step_of <> (SELECT step_of FROM operation WHERE id = :newest))sql");
    sql::bind(remove, ":oldest", newest - limits::maxOperations);
    sql::bind(remove, ":newest", newest);
    remove.exec();
}

} // namespace

Recorder::Recorder(sql::Connection& database) : m_database(database), m_session(changeset::begin(database)) { }

Recorder::~Recorder() { changeset::end(m_session); }

qint64 Recorder::keep(const Operation& operation, qint64 step, const QByteArray& others)
{
    const QByteArray changes = changeset::changes(m_database, m_session) + others;
    if (changes.isEmpty())
        return 0;
    m_database.exec("DELETE FROM operation WHERE undone = 1");
    SQLite::Statement insert(m_database, R"sql(
        INSERT INTO operation (kind, subject, badges, step_of, changes)
        VALUES (:kind, :subject, :badges, :step, :changes))sql");
    sql::bind(insert, ":kind", QString::fromLatin1(codeOf(operation.kind)));
    sql::bind(insert, ":subject", operation.subject);
    sql::bind(insert, ":badges", operation.badges);
    sql::bind(insert, ":step", step);
    sql::bind(insert, ":changes", changes);
    insert.exec();
    const qint64 id = m_database.getLastInsertRowid();
    if (step == 0)
        m_database.exec("UPDATE operation SET step_of = id WHERE step_of = 0");
    keepWithinBounds(m_database, id);
    return id;
}

std::optional<Operation> last(sql::Connection& database) { return asOne(step(database, false)); }

std::optional<Operation> firstUndone(sql::Connection& database) { return asOne(step(database, true)); }

Result<Operation> undoLast(sql::Connection& database) { return turn(database, false); }

Result<Operation> redoFirst(sql::Connection& database) { return turn(database, true); }

void forget(sql::Connection& database, const QList<BadgeId>& badges)
{
    const QSet<BadgeId> gone(badges.begin(), badges.end());
    QList<qint64> stale;
    SQLite::Statement select(database, "SELECT id, changes FROM operation");
    while (select.executeStep()) {
        if (changeset::badgesIn(database, sql::blob(select.getColumn(1))).intersects(gone))
            stale.append(select.getColumn(0).getInt64());
    }
    SQLite::Statement remove(database, "DELETE FROM operation WHERE id = :id");
    for (const qint64 id : stale) {
        sql::bind(remove, ":id", id);
        remove.exec();
        remove.reset();
    }
}

} // namespace besace::operations

namespace besace {

QString operationName(OperationKind kind) { return QString::fromLatin1(operations::codeOf(kind)); }

} // namespace besace
