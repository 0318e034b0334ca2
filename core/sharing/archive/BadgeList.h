#pragma once

#include "core/sharing/Portfolio.h"

namespace besace {

/// The badges as a table for a spreadsheet: one line each below the names of the columns, dates as 2025-03-12. UTF-8
/// with a byte order mark, without which Excel takes it for another encoding; parted by semicolons in French, as Excel
/// expects it there, else by commas. @return Cancelled
Result<QByteArray> badgeListCsv(const Portfolio& portfolio, Progress& progress);

} // namespace besace
