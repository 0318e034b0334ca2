#pragma once

#include "core/badge/Badge.h"
#include "core/verification/VerificationReport.h"

namespace besace::cli {

/// `endorsements`, appended to a line: whose word it is, and what became of it.
void appendEndorsements(
    JsonObject& line, const Badge& badge, const VerificationReport& report, const QString& language);
/// The same for people, a line for each.
void printEndorsements(const Badge& badge, const VerificationReport& report, const QString& language);

} // namespace besace::cli
