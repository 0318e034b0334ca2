#include "core/sharing/Paper.h"
#include "core/sharing/pdf/PdfLayout.h"

#include <QPainter>

#include <algorithm>

namespace besace {

PortfolioPaper::PortfolioPaper(PortfolioContent content)
    : m_content(std::make_unique<PortfolioContent>(std::move(content)))
    , m_layout(std::make_unique<pdf::Layout>(*m_content))
{
}

PortfolioPaper::~PortfolioPaper() = default;
PortfolioPaper::PortfolioPaper(PortfolioPaper&& other) noexcept = default;
PortfolioPaper& PortfolioPaper::operator=(PortfolioPaper&& other) noexcept = default;

Result<PortfolioPaper> PortfolioPaper::layOut(const Portfolio& portfolio, Progress& progress)
{
    Result<PortfolioContent> content = portfolioContent(portfolio, progress);
    if (!content)
        return content.error();
    return PortfolioPaper(*std::move(content));
}

int PortfolioPaper::pageCount() const { return m_layout->pageCount(); }

void PortfolioPaper::drawPage(int index, QPainter& painter, const QRectF& area) const
{
    const qreal scale = std::min(area.width() / pdf::page::width, area.height() / pdf::page::height);
    const QSizeF size(pdf::page::width * scale, pdf::page::height * scale);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.translate(area.center() - QPointF(size.width() / 2, size.height() / 2));
    painter.scale(scale, scale);
    pdf::Canvas canvas(painter, pdf::Canvas::Marks::None, m_content->theme);
    m_layout->drawPage(index, canvas);
    painter.restore();
}

} // namespace besace
