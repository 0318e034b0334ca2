#pragma once

#include "core/sharing/Portfolio.h"

namespace besace {

/// Every badge file, untouched, under a name for people; nothing else. The same badges give the same archive.
/// @return Cancelled, TooLarge for more than limits::maxFileBytes, which could not be opened again
Result<QByteArray> originalsZip(const Portfolio& portfolio, Progress& progress);

} // namespace besace
