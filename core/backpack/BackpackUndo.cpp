#include "core/backpack/Backpack.h"
#include "core/backpack/Database.h"
#include "core/backpack/Operations.h"

namespace besace {

Result<void> Backpack::record(const Operation& operation, const std::function<Result<void>()>& work)
{
    qint64 kept = 0;
    Result<void> done = sql::inTransaction<void>(m_database->sqlite, [&]() -> Result<void> {
        operations::Recorder recorder(m_database->sqlite);
        if (const Result<void> worked = work(); !worked)
            return worked;
        kept = recorder.keep(operation, m_database->step.value_or(0));
        return {};
    });
    if (done && m_database->step == 0)
        m_database->step = kept;
    return done;
}

Result<std::optional<Operation>> Backpack::undoable() const
{
    return sql::guarded<std::optional<Operation>>(
        [&]() -> Result<std::optional<Operation>> { return operations::last(m_database->sqlite); });
}

Result<std::optional<Operation>> Backpack::redoable() const
{
    return sql::guarded<std::optional<Operation>>(
        [&]() -> Result<std::optional<Operation>> { return operations::firstUndone(m_database->sqlite); });
}

Result<Operation> Backpack::undo()
{
    return sql::inTransaction<Operation>(m_database->sqlite, [&] { return operations::undoLast(m_database->sqlite); });
}

Result<Operation> Backpack::redo()
{
    return sql::inTransaction<Operation>(m_database->sqlite, [&] { return operations::redoFirst(m_database->sqlite); });
}

void Backpack::beginStep() { m_database->step = 0; }

void Backpack::endStep() { m_database->step.reset(); }

} // namespace besace
