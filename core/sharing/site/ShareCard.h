#pragma once

#include "core/sharing/PortfolioContent.h"

#include <QSize>

namespace besace {

/// A picture that stands for a portfolio or a badge where only a picture can: below a link in a social network.
struct ShareCard {
    QString heading;
    QString line; ///< may be empty
    std::optional<State> state; ///< of a badge
    QString stateLine;
    QList<QByteArray> pictures; ///< PNG; one stands large, several in a row
    QString foot; ///< may be empty
    QString alternativeText; ///< all of this in words, to paste beside the picture
    PortfolioTheme theme = PortfolioTheme::Colour;
};

enum class CardShape {
    Wide, ///< 1200 × 630, as Open Graph pictures are shown
    Square, ///< 1080 × 1080
};
QSize cardSize(CardShape shape);

ShareCard cardOfPortfolio(const PortfolioContent& content);
ShareCard cardOfBadge(const PortfolioContent& content, const ContentBadge& badge);

/// The card as PNG. Needs a QGuiApplication.
QByteArray cardPng(const ShareCard& card, CardShape shape);

} // namespace besace
