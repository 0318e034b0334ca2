#pragma once

#include <QStringList>

namespace besace {

/// One line of a table for a spreadsheet (RFC 4180): every cell quoted, cleaned and bounded, and none that a
/// spreadsheet would take for a formula and run.
QString csvLine(const QStringList& cells, QChar separator);

} // namespace besace
