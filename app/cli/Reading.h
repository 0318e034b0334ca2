#pragma once

#include "app/cli/CommandLine.h"
#include "core/import/Import.h"
#include "core/review/ReviewReading.h"

#include <functional>

namespace besace::cli {

/// --recipient, --known-issuers, --require-key, --not-older-than, --jobs
QList<Option> verificationOptions();

/// Told of each badge in input order, and of where the document that it came in contradicts it.
using CheckedSink = std::function<void(const ImportItem& item, const QList<Question>& contradictions)>;

/// Reads and checks what the operands name, and hands over each badge in input order. Progress goes to standard error
/// where that is a terminal.
/// @return an Error of code NotFound if there is no operand; CannotRead or Malformed if a file of ours cannot be had
Result<void> readPaths(const CommandLine& line, const Backpack* backpack, const CheckedSink& sink);

/// The same for an advisor's review: the items of one file come together. @return as readPaths()
Result<void> reviewPaths(const CommandLine& line, const ReviewSink& sink);

/// The same, of what was kept.
using KeptAndCheckedSink
    = std::function<void(const ImportItem& item, const KeepOutcome& outcome, const QList<Question>& contradictions)>;

/// The same as readPaths(), and keeps each badge. What is handed over is on the disk. @return as readPaths()
Result<void> importPaths(const CommandLine& line, Backpack& backpack, const KeptAndCheckedSink& sink);

/// @return the exit status for what these could not do
int readingFailed(const CommandLine& line, const Error& error);

} // namespace besace::cli
