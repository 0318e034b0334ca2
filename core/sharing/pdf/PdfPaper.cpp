#include "core/sharing/Paper.h"
#include "core/sharing/pdf/PdfLayout.h"

#include <QPainter>

#include <algorithm>

namespace besace {

Paper::Paper(std::shared_ptr<const void> content, std::unique_ptr<const pdf::PaperLayout> layout)
    : m_content(std::move(content))
    , m_layout(std::move(layout))
{
}

Paper::~Paper() = default;
Paper::Paper(Paper&& other) noexcept = default;
Paper& Paper::operator=(Paper&& other) noexcept = default;

Result<Paper> portfolioPaper(const Portfolio& portfolio, Progress& progress)
{
    Result<PortfolioContent> content = portfolioContent(portfolio, progress);
    if (!content)
        return content.error();
    const auto kept = std::make_shared<const PortfolioContent>(*std::move(content));
    return Paper(kept, std::make_unique<pdf::Layout>(*kept));
}

int Paper::pageCount() const { return m_layout->pageCount(); }

void Paper::drawPage(int index, QPainter& painter, const QRectF& area) const
{
    const qreal scale = std::min(area.width() / pdf::page::width, area.height() / pdf::page::height);
    const QSizeF size(pdf::page::width * scale, pdf::page::height * scale);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.translate(area.center() - QPointF(size.width() / 2, size.height() / 2));
    painter.scale(scale, scale);
    pdf::Canvas canvas(painter, pdf::Canvas::Marks::None, m_layout->theme());
    m_layout->drawPage(index, canvas);
    painter.restore();
}

} // namespace besace
