#include "core/sharing/pdf/PdfSheet.h"

#include "core/sharing/pdf/PdfDrawnPages.h"

#include <QPainter>

#include <algorithm>

namespace besace::pdf {

using namespace Qt::StringLiterals;

Row beside(const QList<Column>& columns)
{
    Row row;
    row.keepWithNext = true;
    for (const Column& column : columns)
        row.height = std::max(row.height, heightOf(column.rows));
    row.draw = [columns](Canvas& canvas, QPointF at) {
        for (const Column& column : columns) {
            QPointF place = at + QPointF(column.x, 0);
            for (const Row& each : column.rows) {
                if (each.draw)
                    each.draw(canvas, place);
                place.ry() += each.height;
            }
        }
    };
    return row;
}

static void drawFooter(Canvas& canvas, const QString& words)
{
    canvas.painter().fillRect(QRectF(page::left, page::footerLine, sheetWidth, pt(0.75)), canvas.colour(Ink::Line));
    const QPointF at(page::left, page::footerLine + pt(8));
    textRows(words, style(7.5, 11, Ink::Muted), sheetWidth, pageFooter).first().draw(canvas, at);
}

void drawSheetPage(const Pages& pages, int index, Canvas& canvas)
{
    pages.draw(index, canvas);
    drawFooter(canvas, u"%1 / %2"_s.arg(index + 1).arg(pages.count()));
}

Result<QByteArray> drawSheet(const Pages& pages, Finish finish, PortfolioTheme theme)
{
    const auto drawPage = [&pages](int index, Canvas& canvas) { drawSheetPage(pages, index, canvas); };
    Result<DrawnPages> drawn = drawnPages(pages.count(), theme, drawPage);
    if (!drawn)
        return drawn.error();
    finish.pieces = std::move(drawn->pieces);
    return pdf::finish(drawn->bytes, finish);
}

} // namespace besace::pdf
