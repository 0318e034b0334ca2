#pragma once

#include "app/desktop/import/ImportRow.h"

#include <QString>

namespace besace {

/// How many lines of each kind.
struct ImportCount {
    int added = 0;
    int toConfirm = 0;
    int alreadyThere = 0;
    int withoutBadge = 0;
    int failed = 0; ///< files that could not be read
    int notKept = 0; ///< badges that were read, and could not be stored

    friend bool operator==(const ImportCount&, const ImportCount&) = default;
};

ImportCount countRows(const QList<ImportRow>& rows);

/// "5 badges added, 1 already there, 1 file without badge."
QString importSummary(const ImportCount& count);

} // namespace besace
