#pragma once

#include "core/import/Import.h"

#include <memory>

/// "Try with example badges": badges of our own test organisations, one of each state, in a backpack of their own.
/// Nothing about them is made up for the screen: they are read and checked like any other, against the answers that
/// their organisations' sites would give, which are part of the program (resources/examples).
namespace besace::trial {

/// Where the example badges are.
QString badgesFolder();

/// The organisations' sites as they answer today.
std::shared_ptr<const DocumentLoader> documents();
/// As they answered on the day that some of the badges were first checked.
std::shared_ptr<const DocumentLoader> earlierDocuments();
QDateTime earlierDay(); ///< UTC

/// Whose badges they are, all but one.
QString owner();
QList<KnownIssuer> knownIssuers();

/// What the trial's person knows.
VerificationContext context(const QDateTime& now);

/// One example, read and checked.
struct Example {
    ImportItem item; ///< as it was found at `firstChecked`
    QDateTime firstChecked; ///< UTC: today, or earlierDay()
    /// For a badge whose organisation no longer answers: what a check finds today.
    std::optional<Verification> today;
};

/// Reads and checks them all. Runs outside the window's thread. @return Cancelled
Result<QList<Example>> readExamples(const QDateTime& now, Progress& progress);

/// Puts the examples, their owner and the organisations known to them into the trial backpack.
Result<void> fill(const QList<Example>& examples, Backpack& backpack);

/// Takes everything out again.
Result<void> empty(Backpack& backpack);

} // namespace besace::trial
