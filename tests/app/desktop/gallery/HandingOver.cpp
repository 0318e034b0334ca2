#include "tests/app/desktop/gallery/HandingOver.h"

#include "app/desktop/looks/Pieces.h"
#include "app/desktop/looks/ReadingOrder.h"
#include "app/desktop/sharing/ProfilePanel.h"
#include "app/desktop/sharing/ShareJob.h"
#include "app/desktop/sharing/ShareOptions.h"
#include "app/desktop/sharing/SignaturePanel.h"

#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace besace::gallery {

namespace {

Portfolio portfolioOf(const QString& backpackPath)
{
    const Result<Backpack> backpack = Backpack::open(backpackPath);
    QList<BadgeId> shown;
    for (const BadgeSummary& badge : *backpack->list({}, Gallery::today())) {
        if (isShownByDefault(badge))
            shown.append(badge.id);
    }
    ShareOptions options;
    options.personName = u"Léa N."_s;
    options.language = u"fr"_s;
    return *gatherPortfolio(*backpack, shown, options, Gallery::today());
}

/// As it stands among the ways to share.
void takeInWindow(Gallery& gallery, QWidget* panel, const QString& name)
{
    QScrollArea window;
    window.setWindowTitle(name);
    window.setWidgetResizable(true);
    window.setFrameShape(QFrame::NoFrame);
    window.setFocusPolicy(Qt::NoFocus);
    window.setWidget(panel); // which it owns from now on
    const int line = window.fontMetrics().height();
    window.resize(30 * line, 44 * line);
    window.show();
    Gallery::settle(); // only then everything stands where it will
    tabInReadingOrder(window); // as the dialog around it does when Tab is pressed
    gallery.take(window, name);
}

} // namespace

void takeHandingOver(Gallery& gallery, const QString& backpackPath)
{
    const Portfolio portfolio = portfolioOf(backpackPath);
    auto* signature = new SignaturePanel;
    signature->setPortfolio(portfolio);
    signature->findChild<Disclosure*>()->setOpen(true);
    takeInWindow(gallery, signature, u"signature"_s);
    auto* profile = new ProfilePanel;
    profile->setBadges(portfolio.badges, u"fr"_s);
    takeInWindow(gallery, profile, u"linkedin"_s);
}

} // namespace besace::gallery
