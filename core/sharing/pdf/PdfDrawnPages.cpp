#include "core/sharing/pdf/PdfDrawnPages.h"

#include "core/sharing/pdf/PdfText.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace besace::pdf {

using namespace Qt::StringLiterals;

Result<DrawnPages> drawnPages(
    int pageCount, PortfolioTheme theme, const std::function<void(int, Canvas&)>& drawPage, const Progress& progress)
{
    DrawnPages drawn;
    QBuffer buffer(&drawn.bytes);
    buffer.open(QBuffer::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72 * unitsPerPoint);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    Canvas canvas(painter, Canvas::Marks::Drawn, theme);
    for (int i = 0; i < pageCount; ++i) {
        if (progress.cancelled())
            return Error { Error::Code::Cancelled, {} };
        if (i > 0)
            writer.newPage();
        drawPage(i, canvas);
    }
    if (!painter.end())
        return Error { Error::Code::CannotWrite, u"PDF"_s };
    drawn.pieces = canvas.pieces();
    return drawn;
}

} // namespace besace::pdf
