#pragma once

#include "core/sharing/PortfolioTheme.h"

#include <QByteArray>
#include <QString>

namespace besace {

/// What the person decided about what they show.
struct ShareOptions {
    QString kind; ///< id of a ShareKind; empty: the first
    QString title;
    QString personName; ///< empty: the name is not shown
    QString introduction;
    QString language; ///< `fr` or `en`
    PortfolioTheme theme = PortfolioTheme::Colour;
    bool attachFiles = true;
    bool reducePictures = false;

    // Typed once, and shown only where the person says so.
    QString email;
    bool showEmail = false;
    QString telephone;
    bool showTelephone = false;
    QByteArray photo; ///< empty: none is shown
    bool showStories = false;
    bool showOwnSkills = false;

    QString siteAddress = {}; ///< of the person's own site; empty: not known
    bool mayBeFound = false; ///< by search engines

    friend bool operator==(const ShareOptions&, const ShareOptions&) = default;
};

} // namespace besace
