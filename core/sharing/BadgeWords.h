#pragma once

#include "core/backpack/Backpack.h"
#include "core/sharing/WebLink.h"

/// What is said of one badge wherever it is shown, cleaned and never longer than a few lines.
namespace besace {

/// The badge's name; empty where it has none. @param language that is looked for first: `fr`
QString nameOf(const StoredBadge& stored, const QString& language);
/// The organisation's name, else its domain; empty where it has neither.
QString organisationOf(const StoredBadge& stored, const QString& language);
/// What everybody with this badge can do, as the badge writes it; plain, in lines.
QString descriptionOf(const StoredBadge& stored, const QString& language);
/// When it was given, which may be before it was written. UTC
std::optional<QDateTime> givenOn(const StoredBadge& stored);
/// The badge's own page at the organisation's, https only. A site that is gone helps nobody, and what a changed badge
/// says of its page is not the organisation's word.
std::optional<WebLink> publicPageOf(const StoredBadge& stored);

} // namespace besace
