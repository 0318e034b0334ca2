#include "app/desktop/frame/MainWindow.h"
#include "app/desktop/sharing/PrintDialog.h"
#include "app/desktop/sharing/ShareJob.h"
#include "core/wording/Languages.h"

#include <QStackedWidget>

namespace besace {

namespace {

/// What the person left out of what they show stays out of what they print, unless they chose the badge itself.
Result<QList<BadgeId>> withoutUnshown(const Backpack& backpack, const QList<BadgeId>& ids, const QDateTime& now)
{
    const Result<QList<BadgeSummary>> badges = backpack.summaries(ids, now, {});
    if (!badges)
        return badges.error();
    QList<BadgeId> shown;
    for (const BadgeSummary& badge : *badges) {
        if (isShownByDefault(badge))
            shown << badge.id;
    }
    return shown;
}

} // namespace

Result<Portfolio> MainWindow::paper(const QList<BadgeId>& badges, const QString& title)
{
    ShareOptions options;
    options.title = title;
    options.language = wording::languageForOthers(m_setup.locale);
    options.attachFiles = false; // paper carries none
    options.showStories = true;
    options.showOwnSkills = true;
    return gatherPortfolio(backpack(), badges, options, m_setup.clock());
}

void MainWindow::print()
{
    const QList<BadgeId> chosen = m_page->chosen();
    const BadgePlace place = m_page->place();
    const QString title = place.kind == BadgePlace::Kind::Collection ? place.collection : QString();
    QList<Printable> offers;
    if (!chosen.isEmpty())
        offers << Printable { tr("%n badge(s) that you chose", nullptr, static_cast<int>(chosen.size())),
            [this, chosen] { return paper(chosen, {}); } };
    const Result<QList<BadgeId>> shown = withoutUnshown(backpack(), m_page->shown(), m_setup.clock());
    if (!shown)
        return complain(shown.error());
    if (!shown->isEmpty() && *shown != chosen)
        offers << Printable { tr("“%1”: %n badge(s)", nullptr, static_cast<int>(shown->size())).arg(placeName(place)),
            [this, shown = *shown, title] { return paper(shown, title); } };
    if (offers.isEmpty())
        return say(tr("There is nothing to print here."));
    auto* dialog = new PrintDialog(offers, PrintDialog::printersHere(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace besace
