#pragma once

#include "core/sharing/FileNames.h"
#include "core/sharing/PortfolioContent.h"

namespace besace {

/// The files of one badge under names for people. @param language of the names: `fr`
QList<ContentFile> namedFiles(
    const PortfolioBadge& badge, const QString& language, Portfolio::Pictures pictures, FileNames& names);

/// The badge's name, or that it has none, in that language.
QString shownNameOf(const StoredBadge& stored, const QString& language);

} // namespace besace
