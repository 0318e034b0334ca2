#include "app/desktop/sharing/LeftOut.h"

#include "app/desktop/details/NameOnScreen.h"
#include "core/sharing/archive/CredentialsJson.h"

#include <QCoreApplication>

namespace besace {

namespace {

using Fits = bool (*)(const Badge&);

/// @param ofOtherKind for badges that the other file takes
QStringList leftOut(const QList<PortfolioBadge>& badges, Fits fits, Fits fitsOther, const char* ofOtherKind)
{
    static const char* const broken = QT_TRANSLATE_NOOP(
        "besace::LeftOut", "Not in the file: “%1”. Other programs cannot read it. Give them the badges' files (ZIP).");
    QStringList sentences;
    for (const PortfolioBadge& badge : badges) {
        if (fits(badge.stored.badge))
            continue;
        const char* why = fitsOther(badge.stored.badge) ? ofOtherKind : broken;
        sentences += QCoreApplication::translate("besace::LeftOut", why).arg(nameOnScreen(badge.stored.summary.name));
    }
    return sentences;
}

} // namespace

QStringList leftOutOfPresentation(const QList<PortfolioBadge>& badges)
{
    return leftOut(badges, fitsPresentation, fitsAssertions,
        QT_TRANSLATE_NOOP("besace::LeftOut",
            "Not in the file: “%1”. It is an earlier badge. Choose “Earlier badges for other programs”."));
}

QStringList leftOutOfAssertions(const QList<PortfolioBadge>& badges)
{
    return leftOut(badges, fitsAssertions, fitsPresentation,
        QT_TRANSLATE_NOOP("besace::LeftOut",
            "Not in the file: “%1”. It is an Open Badge 3.0. Choose “Open Badges 3.0 for other programs”."));
}

} // namespace besace
