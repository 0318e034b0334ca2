#pragma once

#include "core/sharing/PortfolioContent.h"

#include <QImage>

#include <functional>

namespace besace {

struct CvContent;

/// A page of a PDF as it will be seen.
struct PagePicture {
    QImage image;
    int index = 0;
    int count = 0; ///< of all pages
    QStringList badges; ///< the names of those that begin on it
};

/// A page of portfolioPdf(), from the same layout and drawn by the same code: what is seen is what is saved. Needs a
/// QGuiApplication; may be called on any thread.
/// @param index from 0; the last page where there are fewer
/// @param width pixels of a page; at least one is drawn: a window asks before it knows how wide it will be
PagePicture portfolioPage(const PortfolioContent& content, int index, int width);
/// The same of cvPdf().
PagePicture cvPage(const CvContent& content, int index, int width);

/// The pages of one file, each drawn when it is asked for: on any thread, for several at a time.
using PagePictures = std::function<PagePicture(int index, int width)>;

/// @return Cancelled
Result<PagePictures> portfolioPages(const Portfolio& portfolio, Progress& progress);
/// @return Cancelled
Result<PagePictures> cvPages(const Portfolio& portfolio, Progress& progress);

} // namespace besace
