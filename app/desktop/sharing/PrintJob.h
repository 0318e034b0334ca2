#pragma once

#include "core/sharing/Portfolio.h"

class QPrinter;

namespace besace {

/// Prints the portfolio: those of its pages that @p printer was asked for, as large as the paper allows. On any thread;
/// nobody else touches the printer meanwhile.
/// @return how many pages; Cancelled, CannotWrite
Result<int> printPages(const Portfolio& portfolio, QPrinter& printer, Progress& progress);

/// Whether anything can be printed on from this computer.
bool hasPrinter();

} // namespace besace
