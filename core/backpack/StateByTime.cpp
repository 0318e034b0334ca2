#include "core/backpack/StateByTime.h"

#include "core/base/Instant.h"
#include "core/verification/Reasons.h"

using namespace Qt::StringLiterals;

namespace besace::rows {

namespace {

/// The instant that decided, as checkValidity() writes it, else the badge's own.
std::optional<QDateTime> instantIn(const Check& check, const std::optional<QDateTime>& otherwise)
{
    const Result<Instant> instant = parseInstant(check.detail);
    return instant ? std::optional(instant->utc) : otherwise;
}

bool isEndedBy(const Check& validity)
{
    return validity.reason == u"expired"_s || validity.reason == u"within-dates"_s;
}
bool isBegunBy(const Check& validity) { return validity.reason == u"not-yet-valid"_s; }

/// The order and the bounds of core/verification/Validity.cpp.
Check validityAt(const std::optional<QDateTime>& start, const std::optional<QDateTime>& end, const QDateTime& now)
{
    if (start && now < *start)
        return reasons::because("not-yet-valid", toIso(*start));
    if (!end)
        return reasons::because("no-end-date");
    return reasons::because(*end < now ? "expired" : "within-dates", toIso(*end));
}

struct Bounds {
    std::optional<QDateTime> start;
    std::optional<QDateTime> end;
};

/// Nothing where the answer does not come from dates.
std::optional<Bounds> boundsOf(
    const Check& validity, const std::optional<QDateTime>& issuedOn, const std::optional<QDateTime>& validUntil)
{
    const Bounds bounds { isBegunBy(validity) ? instantIn(validity, issuedOn) : issuedOn,
        isEndedBy(validity) ? instantIn(validity, validUntil) : validUntil };
    const bool decidedByDates = validity.reason == u"no-end-date"_s || (isEndedBy(validity) && bounds.end)
        || (isBegunBy(validity) && bounds.start);
    return decidedByDates ? std::optional(bounds) : std::nullopt;
}

} // namespace

VerificationReport judgedAt(VerificationReport report, const std::optional<QDateTime>& issuedOn,
    const std::optional<QDateTime>& validUntil, const QDateTime& now)
{
    Check& validity = report.check(CheckKind::Validity);
    if (const std::optional<Bounds> bounds = boundsOf(validity, issuedOn, validUntil))
        validity = validityAt(bounds->start, bounds->end, now);
    return report;
}

StateByTime stateByTime(const VerificationReport& report, const std::optional<QDateTime>& issuedOn,
    const std::optional<QDateTime>& validUntil)
{
    const std::optional<Bounds> bounds = boundsOf(report.check(CheckKind::Validity), issuedOn, validUntil);
    const State asItIs = stateOf(report);
    if (!bounds)
        return { {}, {}, asItIs, asItIs, asItIs };
    VerificationReport other = report;
    const auto stateIf = [&other](const char* reason) {
        other.check(CheckKind::Validity) = reasons::because(reason);
        return stateOf(other);
    };
    return { bounds->start, bounds->end, stateIf("not-yet-valid"),
        stateIf(bounds->end ? "within-dates" : "no-end-date"), stateIf("expired") };
}

std::string stateAtSql(const char* now)
{
    return std::string("CASE WHEN ") + now + " < report.starts_at THEN report.state_early WHEN report.ends_at < " + now
        + " THEN report.state_late ELSE report.state_within END";
}

} // namespace besace::rows
