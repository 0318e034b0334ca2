#include "tests/app/desktop/gallery/HandingOver.h"

#include "app/desktop/looks/Pieces.h"
#include "app/desktop/sharing/ProfilePanel.h"
#include "app/desktop/sharing/ShareJob.h"
#include "app/desktop/sharing/SignaturePanel.h"

#include <QVBoxLayout>

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

void takeInWindow(Gallery& gallery, QWidget& panel, const QString& name)
{
    QWidget window;
    window.setWindowTitle(name);
    auto* column = new QVBoxLayout(&window);
    column->addWidget(&panel);
    const int line = window.fontMetrics().height();
    window.resize(30 * line, 38 * line);
    window.show();
    gallery.take(window, name);
    panel.setParent(nullptr);
}

} // namespace

void takeHandingOver(Gallery& gallery, const QString& backpackPath)
{
    const Portfolio portfolio = portfolioOf(backpackPath);
    SignaturePanel signature;
    signature.setPortfolio(portfolio);
    signature.findChild<Disclosure*>()->setOpen(true);
    takeInWindow(gallery, signature, u"signature"_s);
    ProfilePanel profile;
    profile.setBadges(portfolio.badges, u"fr"_s);
    takeInWindow(gallery, profile, u"linkedin"_s);
}

} // namespace besace::gallery
