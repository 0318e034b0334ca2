#pragma once

#include "core/backpack/Backpack.h"

#include <QByteArray>

namespace besace {

/// So many days before a badge ends the calendar reminds of it; the first is also when it comes under "To look at".
inline constexpr int firstReminderDays = 60;
inline constexpr int secondReminderDays = 30;

/// Whether a calendar has something to say about it: it is genuine or may be, and its end lies ahead of @p now (UTC).
bool endsLater(const BadgeSummary& badge, const QDateTime& now);

/// All of "my badges" that end later, the first to end first.
Result<QList<StoredBadge>> badgesThatEnd(const Backpack& backpack, const QDateTime& now);

/// The ends of those of @p badges that endsLater(), as a file for the person's own calendar program: one whole day
/// each, with two reminders. iCalendar, RFC 5545, UTF-8. Adding a newer file to a calendar replaces what the older one
/// said: the UID (section 3.8.4.7) is made from the badge's own id.
/// @param language `fr`, `en` or `ar`
/// @param now UTC
QByteArray expiryCalendar(const QList<StoredBadge>& badges, const QString& language, const QDateTime& now);

} // namespace besace
