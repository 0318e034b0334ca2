#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"

class QPrinter;

namespace besace {

class Paper;

/// Prints those of the pages that @p printer was asked for, as large as the paper allows. On any thread;
/// nobody else touches the printer meanwhile.
/// @return how many pages; Cancelled, CannotWrite
Result<int> printPages(const Paper& paper, QPrinter& printer, Progress& progress);

/// Whether anything can be printed on from this computer.
bool hasPrinter();

} // namespace besace
