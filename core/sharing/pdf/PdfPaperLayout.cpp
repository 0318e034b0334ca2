#include "core/sharing/pdf/PdfPaperLayout.h"

#include "core/base/Progress.h"
#include "core/sharing/pdf/PdfText.h"
#include "core/sharing/web/HtmlProfile.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace besace::pdf {

using namespace Qt::StringLiterals;

QList<Finish::PageArea> PaperLayout::areas() const
{
    QList<Finish::PageArea> areas;
    for (int i = 0; i < m_pages.count(); ++i) {
        for (const Area& area : m_pages.areas(i)) {
            const QRectF box(area.box.topLeft() / unitsPerPoint, area.box.size() / unitsPerPoint);
            areas += Finish::PageArea { i, box, area.element, area.address, area.words };
        }
    }
    return areas;
}

/// @return Cancelled, CannotWrite. The marks of the pieces are in it.
static Result<QByteArray> drawn(const PaperLayout& layout, QList<Piece>& pieces, const Progress& progress)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QBuffer::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72 * unitsPerPoint);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    Canvas canvas(painter, Canvas::Marks::Drawn, layout.theme());
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

Result<QByteArray> writePaper(const PaperLayout& layout, Finish finish, const Progress& progress)
{
    finish.structure = layout.structure();
    finish.areas = layout.areas();
    finish.bookmarks = layout.bookmarks();
    const Result<QByteArray> pages = drawn(layout, finish.pieces, progress);
    return pages ? pdf::finish(*pages, finish) : pages.error();
}

Finish finishOf(const PortfolioContent& content, const QDateTime& madeAt)
{
    Finish finish;
    finish.title = pageTitle(content);
    finish.author = content.person;
    finish.language = content.language;
    finish.madeAt = madeAt;
    for (const ContentBadge& badge : content.badges) {
        for (const ContentFile& file : badge.files)
            finish.attachments += Finish::Attachment { file, badge.name };
    }
    return finish;
}

} // namespace besace::pdf
