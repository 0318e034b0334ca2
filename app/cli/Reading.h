#pragma once

#include "app/cli/CommandLine.h"
#include "core/import/Import.h"
#include "core/review/ReviewReading.h"

namespace besace::cli {

/// --recipient, --known-issuers, --jobs
QList<Option> verificationOptions();

/// Reads and checks what the operands name, and hands over each badge in input order. Progress goes to standard error
/// where that is a terminal.
/// @return an Error of code NotFound if there is no operand; CannotRead or Malformed if a file of ours cannot be had
Result<void> readPaths(const CommandLine& line, const Backpack* backpack, const ImportSink& sink);

/// The same for an advisor's review: the items of one file come together. @return as readPaths()
Result<void> reviewPaths(const CommandLine& line, const ReviewSink& sink);

/// The same as readPaths(), and keeps each badge. What is handed over is on the disk. @return as readPaths()
Result<void> importPaths(const CommandLine& line, Backpack& backpack, const KeptSink& sink);

/// @return the exit status for what these could not do
int readingFailed(const CommandLine& line, const Error& error);

} // namespace besace::cli
