#pragma once

#include "core/sharing/PortfolioTheme.h"

#include <QByteArray>
#include <QString>

namespace besace {

/// What stands before the body of a page.
struct HtmlHead {
    QString language; ///< BCP 47
    QString title;
    PortfolioTheme theme = PortfolioTheme::Colour;
    QByteArray linkedData; ///< as linkedData() makes it
    QString more = {}; ///< further elements, as HTML
    QString styleAddress = {}; ///< of a style sheet that lies beside the page; empty: it is in the page
};

/// The style of every page of ours, with all three themes.
QByteArray portfolioStyle();

/// A whole page. Its policy lets nothing run and nothing be fetched but, where the style lies beside the page, what
/// lies there, too.
/// @param body HTML
QByteArray htmlPage(const HtmlHead& head, const QString& body);

} // namespace besace
