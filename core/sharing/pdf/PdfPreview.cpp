#include "core/sharing/Preview.h"
#include "core/sharing/pdf/PdfLayout.h"

#include <QPainter>

namespace besace {

static QImage pageImage(const pdf::Layout& layout, PortfolioTheme theme, int index, int width)
{
    const qreal scale = width / pdf::page::width;
    QImage image(width, qRound(pdf::page::height * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    pdf::Canvas canvas(painter, pdf::Canvas::Marks::None, theme);
    layout.drawPage(index, canvas);
    return image;
}

Result<QList<QImage>> portfolioPages(const Portfolio& portfolio, int width, Progress& progress)
{
    const Result<PortfolioContent> content = portfolioContent(portfolio, progress);
    if (!content)
        return content.error();
    const pdf::Layout layout(*content);
    QList<QImage> pages;
    for (int i = 0; i < layout.pageCount(); ++i) {
        if (progress.cancelled())
            return Error { Error::Code::Cancelled, {} };
        pages += pageImage(layout, content->theme, i, width);
    }
    return pages;
}

} // namespace besace
