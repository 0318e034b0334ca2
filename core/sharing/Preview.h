#pragma once

#include "core/sharing/PortfolioContent.h"

#include <QImage>

namespace besace {

/// A page of portfolioPdf() as it will be seen.
struct PagePicture {
    QImage image;
    int index = 0;
    int count = 0; ///< of all pages
    QStringList badges; ///< the names of those that begin on it
};

/// From the same layout and drawn by the same code as the PDF: what is seen is what is saved. Needs a QGuiApplication;
/// may be called on any thread.
/// @param index from 0; the last page where there are fewer
/// @param width pixels of a page; at least one is drawn: a window asks before it knows how wide it will be
PagePicture portfolioPage(const PortfolioContent& content, int index, int width);

} // namespace besace
