#pragma once

#include "core/base/Result.h"
#include "core/sharing/PortfolioContent.h"

namespace besace {

/// Where the files of one badge lie in a site, from its folder.
struct BadgePaths {
    QString page;
    QString picture; ///< empty where there is none
    QString wideCard;
    QString squareCard;
    QStringList files;
};

/// An address of a site with a slash at its end, so that a path can follow; empty stays empty.
/// @return Malformed for one that is none of the web's, or has more than a path
Result<QString> siteAddress(const QString& given);

/// As many as there are badges. Names are ASCII, say what they are about, and are those of one badge only.
QList<BadgePaths> sitePlan(const PortfolioContent& content);

} // namespace besace
