#pragma once

#include "core/badge/Badge.h"

#include <QStringList>

namespace besace {

/// How strictly a version wants its dates.
enum class DateForm {
    Any, ///< 0.5 and 1.x: epoch seconds are fine
    Iso, ///< 2.x: ISO 8601
    IsoWithZone, ///< 3.0: an XSD dateTimeStamp
};

/// Collects what a version requires and a badge lacks. Names are stable identifiers: the field's own name, with the
/// name of what it belongs to in front where that is not the badge or its achievement (`issuer name`).
class Flaws {
public:
    explicit Flaws(QStringList& names) : m_names(names) { }

    void require(bool present, const QString& name);
    /// Blanks alone are no text.
    void require(const Text& text, const QString& name);
    /// Either half is enough.
    void require(const Criteria& criteria, const QString& name);
    /// The member must be there and hold something.
    void require(const JsonValue& value, const QString& name);
    /// Missing, or `NAME (not a date)`, `NAME (not ISO 8601)`, `NAME (no time zone)`.
    void requireDate(const JsonValue& value, const QString& name, DateForm form);
    /// The same for a date that may be left out.
    void checkDate(const JsonValue& value, const QString& name, DateForm form);

private:
    QStringList& m_names;
};

} // namespace besace
