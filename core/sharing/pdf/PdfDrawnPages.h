#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/sharing/pdf/PdfCanvas.h"

#include <QByteArray>

#include <functional>

namespace besace::pdf {

/// Pages as QPdfWriter draws them, and the pieces whose marks stand in them: for finish().
struct DrawnPages {
    QByteArray bytes;
    QList<Piece> pieces;
};

/// Needs a QGuiApplication. @param drawPage is asked for each page in turn, the first is 0
/// @return Cancelled, CannotWrite
Result<DrawnPages> drawnPages(int pageCount, PortfolioTheme theme, const std::function<void(int, Canvas&)>& drawPage,
    const Progress& progress = {});

} // namespace besace::pdf
