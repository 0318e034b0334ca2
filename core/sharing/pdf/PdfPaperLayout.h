#pragma once

#include "core/sharing/pdf/PdfFinish.h"
#include "core/sharing/pdf/PdfPages.h"

namespace besace::pdf {

/// A document laid out on pages, which are drawn alike in a file, on the screen and by a printer.
class PaperLayout {
public:
    virtual ~PaperLayout() = default;
    PaperLayout(const PaperLayout&) = delete;
    PaperLayout& operator=(const PaperLayout&) = delete;

    virtual PortfolioTheme theme() const = 0;
    virtual void drawPage(int index, Canvas& canvas) const = 0;

    int pageCount() const { return m_pages.count(); }
    const Structure& structure() const { return m_structure; }
    const QList<Finish::Bookmark>& bookmarks() const { return m_bookmarks; }
    QList<Finish::PageArea> areas() const;

protected:
    PaperLayout() = default;

    Structure m_structure;
    Pages m_pages;
    QList<Finish::Bookmark> m_bookmarks;
};

/// Draws all pages and makes them a whole file. Needs a QGuiApplication.
/// @param finish title, author, date and attachments; what the layout knows is added
/// @return Cancelled, CannotWrite
Result<QByteArray> writePaper(const PaperLayout& layout, Finish finish, const Progress& progress);

/// What is attached to a portfolio's file, and what it says of itself.
Finish finishOf(const PortfolioContent& content, const QDateTime& madeAt);

} // namespace besace::pdf
