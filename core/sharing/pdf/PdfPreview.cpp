#include "core/sharing/pdf/PdfPreview.h"

#include "core/sharing/pdf/PdfLayout.h"

#include <QPainter>

#include <algorithm>
#include <memory>

namespace besace {

/// A page is drawn so much larger, and made smaller again: pictures lose nothing on the way.
static constexpr int finer = 2;

static QImage pageImage(const pdf::PaperLayout& layout, int index, int width)
{
    const QSize size(width, qRound(pdf::page::height * width / pdf::page::width));
    QImage image(size * finer, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    const qreal scale = image.width() / pdf::page::width;
    painter.scale(scale, scale);
    pdf::Canvas canvas(painter, pdf::Canvas::Marks::None, layout.theme());
    layout.drawPage(index, canvas);
    painter.end();
    return image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

PagePicture pdf::pagePicture(const PaperLayout& layout, int index, int width)
{
    PagePicture page;
    page.count = layout.pageCount();
    page.index = std::clamp(index, 0, page.count - 1);
    page.image = pageImage(layout, page.index, std::max(width, 1));
    for (const Finish::Bookmark& bookmark : layout.bookmarks()) {
        if (bookmark.page == page.index)
            page.badges += bookmark.title;
    }
    return page;
}

PagePicture portfolioPage(const PortfolioContent& content, int index, int width)
{
    return pdf::pagePicture(pdf::Layout(content), index, width);
}

Result<PagePictures> portfolioPages(const Portfolio& portfolio, Progress& progress)
{
    Result<PortfolioContent> content = portfolioContent(portfolio, progress);
    if (!content)
        return content.error();
    const auto kept = std::make_shared<const PortfolioContent>(*std::move(content));
    return PagePictures([kept](int index, int width) { return portfolioPage(*kept, index, width); });
}

} // namespace besace
