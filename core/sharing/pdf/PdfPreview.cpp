#include "core/sharing/Preview.h"
#include "core/sharing/pdf/PdfLayout.h"

#include <QPainter>

#include <algorithm>

namespace besace {

/// A page is drawn so much larger, and made smaller again: pictures lose nothing on the way.
static constexpr int finer = 2;

static QImage pageImage(const pdf::Layout& layout, PortfolioTheme theme, int index, int width)
{
    if (width <= 0)
        return {}; // nobody sees it yet
    const QSize size(width, qRound(pdf::page::height * width / pdf::page::width));
    QImage image(size * finer, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    const qreal scale = image.width() / pdf::page::width;
    painter.scale(scale, scale);
    pdf::Canvas canvas(painter, pdf::Canvas::Marks::None, theme);
    layout.drawPage(index, canvas);
    painter.end();
    return image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

PagePicture portfolioPage(const PortfolioContent& content, int index, int width)
{
    const pdf::Layout layout(content);
    PagePicture page;
    page.count = layout.pageCount();
    page.index = std::clamp(index, 0, page.count - 1);
    page.image = pageImage(layout, content.theme, page.index, std::max(width, 1));
    for (const pdf::Finish::Bookmark& bookmark : layout.bookmarks()) {
        if (bookmark.page == page.index)
            page.badges += bookmark.title;
    }
    return page;
}

} // namespace besace
