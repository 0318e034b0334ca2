#pragma once

#include "core/sharing/Portfolio.h"

#include <QRectF>

#include <memory>

class QPainter;

namespace besace {

namespace pdf {
class PaperLayout;
}

/// The pages of a PDF for a printer: from the same layout and drawn by the same code, one by one. Needs a
/// QGuiApplication; may be used on any thread, by one at a time.
class Paper {
public:
    /// @param content what the layout refers to
    Paper(std::shared_ptr<const void> content, std::unique_ptr<const pdf::PaperLayout> layout);
    ~Paper();
    Paper(Paper&& other) noexcept;
    Paper& operator=(Paper&& other) noexcept;
    Q_DISABLE_COPY(Paper)

    int pageCount() const;
    /// As large as it fits into the middle of @p area, which is in the painter's units. @param index counted from 0
    void drawPage(int index, QPainter& painter, const QRectF& area) const;

private:
    std::shared_ptr<const void> m_content;
    std::unique_ptr<const pdf::PaperLayout> m_layout;
};

/// The pages of portfolioPdf(). @return Cancelled
Result<Paper> portfolioPaper(const Portfolio& portfolio, Progress& progress);
/// The pages of cvPdf(). @return Cancelled
Result<Paper> cvPaper(const Portfolio& portfolio, Progress& progress);

} // namespace besace
