#pragma once

#include "core/base/Result.h"

#include <QDateTime>

namespace besace {

/// A point in time as a badge wrote it.
struct Instant {
    QDateTime utc; ///< UTC, milliseconds
    bool hasZone = true; ///< false: no zone was written, UTC assumed
    bool dateOnly = false; ///< false: a time of day was written; true: midnight UTC assumed

    friend bool operator==(const Instant&, const Instant&) = default;
};

/// ISO 8601 as badges write it: XSD dateTimeStamp (`2025-03-12T14:05:00Z`, offsets, fractions, lower-case t and z),
/// without zone, or a bare date. The year has four digits; 24:00 and leap seconds are refused.
/// @return Malformed otherwise
Result<Instant> parseInstant(QStringView text);

/// A NumericDate or the epoch seconds of Open Badges 0.5 and 1.0. @return Malformed outside the years 1 to 9999
Result<Instant> instantFromEpoch(double seconds);

/// `2025-03-12T14:05:00Z`
QString toIso(const QDateTime& utc);

} // namespace besace
