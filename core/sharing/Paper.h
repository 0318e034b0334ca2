#pragma once

#include "core/sharing/Portfolio.h"

#include <QRectF>

#include <memory>

class QPainter;

namespace besace {

namespace pdf {
class Layout;
}
struct PortfolioContent;

/// The pages of portfolioPdf() for a printer: from the same layout and drawn by the same code, one by one. Needs a
/// QGuiApplication; may be used on any thread, by one at a time.
class PortfolioPaper {
public:
    /// @return Cancelled
    static Result<PortfolioPaper> layOut(const Portfolio& portfolio, Progress& progress);
    ~PortfolioPaper();
    PortfolioPaper(PortfolioPaper&& other) noexcept;
    PortfolioPaper& operator=(PortfolioPaper&& other) noexcept;
    Q_DISABLE_COPY(PortfolioPaper)

    int pageCount() const;
    /// As large as it fits into the middle of @p area, which is in the painter's units. @param index counted from 0
    void drawPage(int index, QPainter& painter, const QRectF& area) const;

private:
    explicit PortfolioPaper(PortfolioContent content);

    std::unique_ptr<const PortfolioContent> m_content;
    std::unique_ptr<const pdf::Layout> m_layout; ///< of the content, which stays where it is
};

} // namespace besace
