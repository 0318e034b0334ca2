#pragma once

#include "core/review/ShownWords.h"

namespace besace {

/// What stands where our pages say the state of a badge (core/sharing/web/HtmlBadge). @param html the badge's part
QStringList statesInPage(const QByteArray& html);

/// What stands in the place of the badge's state and is nothing that we write there; empty where all of it is ours, and
/// where the document has no such place.
QString foreignState(const Badge& badge, const ShownWords& shown);

} // namespace besace
