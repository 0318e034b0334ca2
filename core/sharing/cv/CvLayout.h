#pragma once

#include "core/sharing/cv/CvContent.h"
#include "core/sharing/pdf/PdfPaperLayout.h"
#include "core/wording/Language.h"

namespace besace {

/// A curriculum vitae laid out on pages. Its elements come in the order in which they are read.
class CvLayout final : public pdf::PaperLayout {
public:
    /// @param content has to outlive it
    explicit CvLayout(const CvContent& content);

    PortfolioTheme theme() const override { return m_person.theme; }
    void drawPage(int index, pdf::Canvas& canvas) const override;

private:
    QString words(const char* text) const { return m_language.words("sharing", text); }
    int add(const char* type) { return m_structure.add(type, pdf::Structure::document); }
    QList<pdf::Row> paragraph(const QString& text, const pdf::TextStyle& look);
    QList<pdf::Row> paragraph(const QString& text, const pdf::TextStyle& look, qreal width);
    /// Its own rows; what follows is kept with it.
    QList<pdf::Row> title(const char* text);
    void setHead();
    void setDone();
    void setBadges(const char* text, const QList<qsizetype>& which);
    QList<pdf::Row> badgeRows(const ContentBadge& badge, int section);
    void setSkills();
    void setChips(const char* text, const QStringList& skills);
    void setFoot();

    const CvContent& m_content;
    const PortfolioContent& m_person;
    Language m_language;
};

} // namespace besace
