#pragma once

#include "core/sharing/BadgeFacts.h"
#include "core/sharing/Markdown.h"
#include "core/sharing/Portfolio.h"
#include "core/sharing/pictures/StateMark.h"

#include <QLocale>

namespace besace {

/// A piece of longer text below its label.
struct ContentSection {
    QString label; ///< "What was required"
    QList<MarkdownBlock> blocks;
    bool isStory = false; ///< about this person: set apart from what holds for everybody with this badge
    bool isOwn = false; ///< a story that the person wrote, in the portfolio's language
};

/// One proof the issuer names.
struct ContentEvidence {
    QString text; ///< may be empty where there is a link
    std::optional<WebLink> link;
};

struct ContentFile {
    QString name; ///< for people, unique within the portfolio
    QString mediaType;
    QByteArray bytes; ///< untouched
};

/// One badge, in the words that are shown.
struct ContentBadge {
    QString name;
    QString language; ///< of the issuer's texts where it is told and another one than the portfolio's; else empty
    QString issuer; ///< may be empty
    BadgeFacts facts; ///< for other programs
    QString byline; ///< "Maison des talents · given on 12 March 2025"
    State state = State::Unchecked;
    QString stateLine; ///< "Checked on 12 March 2026"
    QStringList description; ///< paragraphs
    QList<ContentSection> sections;
    QList<ContentEvidence> evidence;
    std::optional<WebLink> page; ///< the badge's own page at the issuer's, https only
    QByteArray picture; ///< PNG; may be empty
    QString pictureText; ///< for who cannot see it
    QString controlCode; ///< "Control code: 7K3M 9QXF 2TPA"; may be empty
    QList<ContentFile> files;
};

/// Everything a portfolio says, in its language and cleaned, before it has a form. The PDF and the page are two looks
/// of the same content.
struct PortfolioContent {
    QString language; ///< BCP 47
    QString person; ///< the name; may be empty
    QString heading; ///< the person's name, else the title
    QString subtitle; ///< may be empty
    QString email; ///< may be empty
    QString telephone; ///< may be empty
    QByteArray photo; ///< PNG; may be empty
    QString photoText; ///< for who cannot see it
    QStringList introduction; ///< paragraphs
    QStringList skills; ///< as the badges name them, each once
    QStringList ownSkills; ///< others, that the person adds
    QList<ContentBadge> badges;
    QString madeOn; ///< "Made on 12 March 2026 with Besace."
    bool hasFiles = false;
    PortfolioTheme theme = PortfolioTheme::Colour;
};

/// How many pixels the picture of a badge has: 20 mm at 300 dots an inch.
inline constexpr int portfolioPicturePixels = 240;
/// The same where pictures are reduced: 150 dots an inch, as a screen shows it or an office printer prints it.
inline constexpr int reducedPicturePixels = 120;

/// And the photo: 25 mm.
inline constexpr int portfolioPhotoPixels = 300;

/// @return Cancelled. Progress counts badges.
Result<PortfolioContent> portfolioContent(const Portfolio& portfolio, Progress& progress);

/// What is said of the person's photo, in the portfolio's language, for who cannot see it.
QString photoText(const Portfolio& portfolio);

/// `fr` or `en` of a portfolio as a locale for words and dates.
QLocale portfolioLocale(const QString& language);

} // namespace besace
