#pragma once

#include "core/sharing/Portfolio.h"

namespace besace {

/// A file of a site. @see writeSite()
struct SiteFile {
    QString path; ///< below the site's folder, with slashes: ASCII letters, digits, `.`, `-`
    QByteArray bytes;
};

struct SiteOptions {
    QString address = {}; ///< where it will be, `https://lea.example/badges/`; empty: not known
    bool mayBeFound = false; ///< by search engines
};

/// A site of plain files for any host: `index.html`, a page, a picture and two share cards for each badge, the badges'
/// original files, one style sheet, a feed (Atom). Pages name one another relatively; only where an address is given
/// do they name it, to social networks, which ask for it.
/// Needs a QGuiApplication. @return Cancelled, Malformed for an address that is none
Result<QList<SiteFile>> portfolioSite(const Portfolio& portfolio, const SiteOptions& options, Progress& progress);

} // namespace besace
