#pragma once

#include "core/base/Result.h"
#include "core/sharing/pdf/PdfFinish.h"
#include "core/sharing/pdf/PdfPages.h"

#include <QByteArray>

/// A plain document of rows, in the looks of the portfolio.
namespace besace::pdf {

/// How wide the rows of a page are.
inline constexpr qreal sheetWidth = page::right - page::left;

/// Texts in columns, as high as the highest of them.
struct Column {
    qreal x = 0; ///< from the row's left edge
    QList<Row> rows;
};
Row beside(const QList<Column>& columns);

/// One of the pages, with its number at its foot. @param index counted from 0
void drawSheetPage(const Pages& pages, int index, Canvas& canvas);

/// Draws the pages, numbered at their foot, and finishes the file. Needs a QGuiApplication.
/// @param finish title, language, date and structure; the pieces of the pages are added
/// @return CannotWrite
Result<QByteArray> drawSheet(const Pages& pages, Finish finish, PortfolioTheme theme = PortfolioTheme::Colour);

} // namespace besace::pdf
