#pragma once

#include "core/review/Question.h"
#include "core/verification/Verifier.h"

/// What can be asked about one badge by itself.
namespace besace {

/// What the checks found: changed, cancelled, expired…
QList<Question> questionsOfChecks(const VerificationReport& report);
/// Whether the organisation is one that the advisor knows, or is made to look like one.
/// @param language of the organisation's name
QList<Question> questionsOfIssuer(
    const VerificationReport& report, const Badge& badge, const QList<KnownIssuer>& known, const QString& language);
/// Dates that cannot be. @param now UTC
QList<Question> questionsOfDates(const Badge& badge, const QDateTime& now);

} // namespace besace
