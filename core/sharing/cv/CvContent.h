#pragma once

#include "core/sharing/PortfolioContent.h"

namespace besace {

/// A skill that a badge names, and the public list that it stands in.
struct CvSkill {
    QString name;
    QString list; ///< "ESCO", "ROME D1106"; empty: none that we know
    std::optional<WebLink> entry; ///< its entry in that list
};

/// What the person did and wrote down beside a badge.
struct CvStory {
    QString badge; ///< the badge's name
    QStringList paragraphs;
};

/// A curriculum vitae, in the sections of Europass: who it is, what was done, education and training, skills, and what
/// proves them. Every badge stands in it once.
struct CvContent {
    PortfolioContent portfolio; ///< its person, skills of the person's own, and badges; files if they are attached
    QList<CvStory> done;
    QList<CvSkill> skills; ///< as the badges name them, each once
    QList<qsizetype> education; ///< which badges of the portfolio are for a course, a training, a degree
    QList<qsizetype> certificates; ///< all others
};

/// @return Cancelled
Result<CvContent> cvContent(const Portfolio& portfolio, Progress& progress);

/// Whether an Open Badges 3.0 achievementType stands for a course, a training or a degree.
bool isEducation(const QString& achievementType);
/// "ESCO" or "ROME D1106", where the badge says so by name or by address; empty for another list or none.
QString publicListOf(const Alignment& alignment);

/// A page in one file, that also prints well. Files of badges are in it if they are attached.
Result<QByteArray> cvHtml(const Portfolio& portfolio, Progress& progress);
/// A PDF of the same, tagged and archival like the portfolio; needs a QGuiApplication.
Result<QByteArray> cvPdf(const Portfolio& portfolio, Progress& progress);
/// JSON Resume 1.0.0, for services that make CVs: https://jsonresume.org/schema. Carries no badge files.
Result<QByteArray> jsonResume(const Portfolio& portfolio, Progress& progress);

} // namespace besace
