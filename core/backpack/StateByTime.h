#pragma once

#include "core/verification/VerificationReport.h"

#include <optional>
#include <string>

/// Time alone ends a badge's validity, or begins it: what a kept report says at another instant.
namespace besace::rows {

/// The report as of another instant. Bounds that a proof set besides the badge's own dates are known from the detail of
/// the answer they led to.
VerificationReport judgedAt(VerificationReport report, const std::optional<QDateTime>& issuedOn,
    const std::optional<QDateTime>& validUntil, const QDateTime& now);

/// The state before @p starts, from then to @p ends, and after; all UTC.
struct StateByTime {
    std::optional<QDateTime> starts;
    std::optional<QDateTime> ends;
    State early = State::Unchecked;
    State within = State::Unchecked;
    State late = State::Unchecked;
};
StateByTime stateByTime(const VerificationReport& report, const std::optional<QDateTime>& issuedOn,
    const std::optional<QDateTime>& validUntil);

/// The state of a row of `report` at the instant that the parameter @p now holds, as an SQL expression.
std::string stateAtSql(const char* now);

} // namespace besace::rows
