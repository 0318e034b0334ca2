#pragma once

#include "core/review/ShownWords.h"

namespace besace {

/// What the pages of a site that we wrote (core/containers/PublishedSite) show of the badges whose files lie beside
/// them, by the SHA-256 digest of the badge file. Pages and files that belong together bear the same number, and pages
/// link to what they show.
QHash<QByteArray, QList<ShownWords>> wordsOfSite(const QString& folder, Progress& progress);

} // namespace besace
