#pragma once

#include "core/sharing/OutputFile.h"
#include "core/sharing/Portfolio.h"
#include "core/sharing/site/ShareCard.h"

#include <functional>

namespace besace {

/// Makes a card's picture: cardPng(), or what remembers those that it made.
using CardMaker = std::function<QByteArray(const ShareCard& card, CardShape shape)>;

struct SiteOptions {
    QString address = {}; ///< where it will be, `https://lea.example/badges/`; empty: not known
    bool mayBeFound = false; ///< by search engines
};

/// A site of plain files for any host: `index.html`, a page, a picture and two share cards for each badge, the badges'
/// original files, one style sheet, a feed (Atom). Paths are ASCII letters, digits, `.`, `-`. Pages name one another
/// relatively; only where an address is given do they name it, to social networks, which ask for it. Needs a
/// QGuiApplication. @return Cancelled, Malformed for an address that is none
Result<QList<OutputFile>> portfolioSite(
    const Portfolio& portfolio, const SiteOptions& options, Progress& progress, const CardMaker& makeCard = cardPng);

} // namespace besace
