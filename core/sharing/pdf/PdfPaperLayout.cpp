#include "core/sharing/pdf/PdfPaperLayout.h"

#include "core/sharing/pdf/PdfDrawnPages.h"
#include "core/sharing/pdf/PdfManifest.h"
#include "core/sharing/web/HtmlProfile.h"

namespace besace::pdf {

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

Result<QByteArray> writePaper(const PaperLayout& layout, Finish finish, const Progress& progress)
{
    finish.structure = layout.structure();
    finish.areas = layout.areas();
    finish.bookmarks = layout.bookmarks();
    const auto drawPage = [&layout](int index, Canvas& canvas) { layout.drawPage(index, canvas); };
    Result<DrawnPages> drawn = drawnPages(layout.pageCount(), layout.theme(), drawPage, progress);
    if (!drawn)
        return drawn.error();
    finish.pieces = std::move(drawn->pieces);
    return pdf::finish(drawn->bytes, finish);
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
    if (!finish.attachments.isEmpty())
        finish.attachments += manifest(content, madeAt);
    return finish;
}

} // namespace besace::pdf
