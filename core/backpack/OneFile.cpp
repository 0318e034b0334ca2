#include "core/backpack/OneFile.h"

#include "core/backpack/Connection.h"
#include "core/backpack/Sql.h"
#include "core/base/Files.h"

namespace besace {

Result<void> makeOneFile(const QString& path)
{
    return sql::guarded<void>(path, [&]() -> Result<void> {
        sql::Connection database(path, SQLite::OPEN_READWRITE, 0);
        database.exec("PRAGMA journal_mode = DELETE"); // to its end: the answer comes before the work is on the disk
        if (database.execAndGet("PRAGMA journal_mode").getString() == "delete")
            return {};
        const Error::Code why = causeOf(sql::lastSystemError(database), Error::Code::CannotWrite);
        return Error { why, path };
    });
}

} // namespace besace
