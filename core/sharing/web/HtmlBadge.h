#pragma once

#include "core/sharing/PortfolioContent.h"

namespace besace {

/// Where the picture and the files of a badge are: beside the page, or `data:` addresses inside it.
struct BadgePlaces {
    QString picture; ///< empty where there is none
    QStringList files; ///< as many as the badge has
};

/// Inside the page.
BadgePlaces placesInPage(const ContentBadge& badge);

/// How a badge stands on a page.
struct BadgeHeading {
    QString tag = QStringLiteral("h2"); ///< of its name; sections are one below
    QString link = {}; ///< where its name leads; empty: nowhere
};

/// One badge whole, as an `<article>`. @param language of the page
QString htmlBadge(
    const ContentBadge& badge, const QString& language, const BadgePlaces& places, const BadgeHeading& heading = {});

/// Its name, organisation, state and description only.
QString htmlBadgeSummary(
    const ContentBadge& badge, const QString& language, const BadgePlaces& places, const BadgeHeading& heading);

/// The shape and the words of its state.
QString htmlState(const ContentBadge& badge);

} // namespace besace
