#pragma once

#include "core/sharing/pdf/PdfBadge.h"
#include "core/sharing/pdf/PdfPaperLayout.h"

namespace besace::pdf {

/// A portfolio laid out on pages.
class Layout final : public PaperLayout {
public:
    /// @param content has to outlive it
    explicit Layout(const PortfolioContent& content);

    PortfolioTheme theme() const override { return m_content.theme; }
    void drawPage(int index, Canvas& canvas) const override;

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
};

} // namespace besace::pdf
