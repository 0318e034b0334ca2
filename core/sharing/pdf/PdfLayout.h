#pragma once

#include "core/sharing/pdf/PdfBadge.h"
#include "core/sharing/pdf/PdfFinish.h"
#include "core/sharing/pdf/PdfPages.h"

namespace besace::pdf {

/// A portfolio laid out on pages, which can be drawn on paper and on the screen alike.
class Layout {
public:
    /// @param content has to outlive it
    explicit Layout(const PortfolioContent& content);

    int pageCount() const { return m_pages.count(); }
    void drawPage(int index, Canvas& canvas) const;

    const Structure& structure() const { return m_structure; }
    const QList<Finish::Bookmark>& bookmarks() const { return m_bookmarks; }
    QList<Finish::PageArea> areas() const;

private:
    QString words(const char* text, int count = -1) const { return m_language.words("sharing", text, count); }
    /// How wide the name may be: a photo stands beside it.
    qreal headWidth() const;
    int add(const char* type) { return m_structure.add(type, Structure::document); }
    void setHead();
    void setContact();
    void setSkills(const char* label, const QStringList& skills);
    void setSummary();
    void setBadge(const ContentBadge& badge, const QImage& picture);
    QString footer() const;
    void drawFooter(Canvas& canvas, int index) const;

    const PortfolioContent& m_content;
    Language m_language;
    QList<QImage> m_pictures; ///< of the badges: one picture drawn twice is in the file once
    Structure m_structure;
    Pages m_pages;
    QList<Finish::Bookmark> m_bookmarks;
};

} // namespace besace::pdf
