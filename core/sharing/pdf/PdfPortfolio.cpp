#include "core/sharing/pdf/PdfLayout.h"

namespace besace {

Result<QByteArray> portfolioPdf(const Portfolio& portfolio, Progress& progress)
{
    const Result<PortfolioContent> content = portfolioContent(portfolio, progress);
    if (!content)
        return content.error();
    return pdf::writePaper(pdf::Layout(*content), pdf::finishOf(*content, portfolio.madeAt), progress);
}

} // namespace besace
