#pragma once

#include "core/sharing/PortfolioContent.h"
#include "core/sharing/site/SitePlan.h"

#include <QDateTime>

namespace besace {

/// The badges of a site for feed readers: Atom, RFC 4287. Entries keep their ids when the site is made anew.
/// @param address of the site, with a slash at its end; may be empty
QByteArray siteFeed(
    const PortfolioContent& content, const QList<BadgePaths>& plan, const QString& address, const QDateTime& madeAt);

} // namespace besace
