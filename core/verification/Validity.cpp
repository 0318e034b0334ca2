#include "core/verification/Validity.h"

#include "core/verification/Reasons.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

using reasons::because;

namespace {

/// The name of a date that is written but could not be read.
QString unreadableDate(const Badge& badge)
{
    static const JsonValue empty { QString() };
    const auto isWritten
        = [&](QStringView name) { return !badge.document[name].isNull() && !(badge.document[name] == empty); };
    static const QStringList starts { u"validFrom"_s, u"issuanceDate"_s, u"issuedOn"_s, u"issued_on"_s };
    static const QStringList ends { u"validUntil"_s, u"expirationDate"_s, u"expires"_s };
    const auto start = std::ranges::find_if(starts, isWritten);
    const auto end = std::ranges::find_if(ends, isWritten);
    if (!badge.validUntil && end != ends.end())
        return *end;
    return !badge.issuedOn && start != starts.end() ? *start : QString();
}

/// The narrower of two bounds; one that is not set leaves the other.
std::optional<QDateTime> narrower(const std::optional<Instant>& left, const std::optional<Instant>& right, bool latest)
{
    if (!left || !right)
        return left ? std::optional(left->utc) : right ? std::optional(right->utc) : std::nullopt;
    return latest ? std::max(left->utc, right->utc) : std::min(left->utc, right->utc);
}

} // namespace

Check checkValidity(const Badge& badge, const Proof& proof, const QDateTime& now)
{
    if (badge.document.isNull())
        return because("dates-not-read");
    if (const QString name = unreadableDate(badge); !name.isEmpty())
        return because("date-unreadable", name);
    const auto start = narrower(badge.issuedOn, proof.notBefore, true);
    const auto end = narrower(badge.validUntil, proof.notAfter, false);
    if (start && end && *end < *start)
        return because("dates-contradict", toIso(*start) + u" > "_s + toIso(*end));
    if (start && now < *start)
        return because("not-yet-valid", toIso(*start));
    if (!end)
        return because("no-end-date");
    return because(*end < now ? "expired" : "within-dates", toIso(*end));
}

} // namespace besace
