#pragma once

#include "core/sharing/Portfolio.h"

#include <QImage>

namespace besace {

/// The pages of portfolioPdf() as pictures, from the same layout and drawn by the same code: what is seen is what is
/// saved. Needs a QGuiApplication; may be called on any thread. @param width pixels of a page
/// @return Cancelled
Result<QList<QImage>> portfolioPages(const Portfolio& portfolio, int width, Progress& progress);

} // namespace besace
