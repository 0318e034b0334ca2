#pragma once

#include "core/backpack/Backpack.h"
#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/sharing/PortfolioTheme.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

class QImage;

namespace besace {

/// One badge as it goes into a portfolio.
struct PortfolioBadge {
    StoredBadge stored;
    QList<StoredFile> files; ///< what is attached, untouched
};

/// A portfolio before it has a format: plain values, so that a job can carry it to another thread.
struct Portfolio {
    QString title; ///< "My badges for a reception job"; may be empty
    QString personName; ///< may be empty
    QString introduction; ///< may be empty
    QString language; ///< of the output: `en`, else French. Arabic is not laid out
    QDateTime madeAt; ///< UTC
    QList<PortfolioBadge> badges; ///< in the order they are shown
    bool attachFiles = true;

    /// How large pictures are. Reduced: on the pages, and in attached picture files, whose credential stays as it is
    /// byte for byte. How heavy the result is, only the result says.
    enum class Pictures { Full, Reduced };
    Pictures pictures = Pictures::Full;
    PortfolioTheme theme = PortfolioTheme::Colour;

    // What is personal is shown only where it is given.
    QString email = {};
    QString telephone = {};
    QByteArray photo = {}; ///< PNG, JPEG, GIF or WebP
    bool showStories = false; ///< what the person wrote about each badge
    bool showOwnSkills = false; ///< skills that the person sees, and the badge does not name
};

/// Cancelled and changed badges, and those to be confirmed, stay out unless the person asks for them.
bool isShownByDefault(const BadgeSummary& badge);

/// A4 PDF 1.7: text selectable, fonts embedded, original files attached under human names, language and title set.
/// Needs a QGuiApplication. @return CannotWrite, Cancelled
Result<QByteArray> portfolioPdf(const Portfolio& portfolio, Progress& progress);

/// One self-contained HTML5 page: no script, no remote request, everything escaped; each original file is in it as a
/// download, and core/containers finds it there.
Result<QByteArray> portfolioHtml(const Portfolio& portfolio, Progress& progress);

/// The picture of a badge (its baked file, else the picture it carries), at most @p pixels wide and high. Null where it
/// has none. SVG is drawn without file and network access and within bounds. Needs a QGuiApplication.
QImage badgePicture(const Badge& badge, const QList<StoredFile>& files, int pixels);
/// The same as PNG; empty where it has none.
QByteArray badgeThumbnail(const Badge& badge, const QList<StoredFile>& files, int pixels);

} // namespace besace
