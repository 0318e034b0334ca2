#pragma once

#include "core/verification/VerificationReport.h"

namespace besace {

/// Whether a question stayed open only because nobody was asked.
bool wasNotAsked(const VerificationReport& report);

/// What is known after a second check: @p later, where it could ask; what the earlier one heard from the web, where
/// this one did not ask. Then the report bears the earlier day, for it is no younger than its oldest answer. A site
/// that was asked and was silent is an answer of today, save that a cancellation holds until its issuer takes it back.
VerificationReport combined(const VerificationReport& earlier, VerificationReport later);

} // namespace besace
