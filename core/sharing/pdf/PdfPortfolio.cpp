#include "core/sharing/pdf/PdfLayout.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace besace {

using namespace Qt::StringLiterals;

/// @return Cancelled, CannotWrite. The marks of the pieces are in it.
static Result<QByteArray> drawn(
    const pdf::Layout& layout, PortfolioTheme theme, QList<pdf::Piece>& pieces, Progress& progress)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QBuffer::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72 * pdf::unitsPerPoint);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    pdf::Canvas canvas(painter, pdf::Canvas::Marks::Drawn, theme);
    for (int i = 0; i < layout.pageCount(); ++i) {
        if (progress.cancelled())
            return Error { Error::Code::Cancelled, {} };
        if (i > 0)
            writer.newPage();
        layout.drawPage(i, canvas);
    }
    if (!painter.end())
        return Error { Error::Code::CannotWrite, u"PDF"_s };
    pieces = canvas.pieces();
    return bytes;
}

static pdf::Finish finishOf(const PortfolioContent& content, const pdf::Layout& layout, const Portfolio& portfolio)
{
    pdf::Finish finish;
    const bool hasBoth = !content.subtitle.isEmpty();
    finish.title = hasBoth ? content.heading + u" – "_s + content.subtitle : content.heading;
    finish.author = portfolio.personName.isEmpty() ? QString() : content.heading;
    finish.language = content.language;
    finish.madeAt = portfolio.madeAt;
    finish.structure = layout.structure();
    finish.areas = layout.areas();
    finish.bookmarks = layout.bookmarks();
    for (const ContentBadge& badge : content.badges) {
        for (const ContentFile& file : badge.files)
            finish.attachments += pdf::Finish::Attachment { file, badge.name };
    }
    return finish;
}

Result<QByteArray> portfolioPdf(const Portfolio& portfolio, Progress& progress)
{
    const Result<PortfolioContent> content = portfolioContent(portfolio, progress);
    if (!content)
        return content.error();
    const pdf::Layout layout(*content);
    pdf::Finish finish = finishOf(*content, layout, portfolio);
    const Result<QByteArray> pages = drawn(layout, content->theme, finish.pieces, progress);
    return pages ? pdf::finish(*pages, finish) : pages.error();
}

} // namespace besace
