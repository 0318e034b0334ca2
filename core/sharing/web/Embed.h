#pragma once

#include "core/sharing/Portfolio.h"

namespace besace {

struct EmbedOptions {
    QString siteAddress = {}; ///< of the site that portfolioSite() made of the same badges; empty: there is none
};

/// A piece of HTML to paste into a blog or a page of one's own: one badge, or a list of several. No script, no style
/// sheet, no request: the picture is in it, small; or, where there is a site, at the site, which the names then lead
/// to. Needs a QGuiApplication. @return Cancelled, Malformed for an address that is none
Result<QByteArray> portfolioEmbed(const Portfolio& portfolio, const EmbedOptions& options, Progress& progress);

} // namespace besace
