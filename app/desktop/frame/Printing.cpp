#include "app/desktop/frame/MainWindow.h"
#include "app/desktop/jobs/Job.h"
#include "app/desktop/sharing/PrintDialog.h"
#include "app/desktop/sharing/ShareJob.h"
#include "core/wording/Languages.h"

#include <QStackedWidget>

namespace besace {

namespace {

/// As they are shown on paper, for which nobody chooses anything.
ShareOptions paperOptions(const QLocale& locale, const QString& title)
{
    ShareOptions options;
    options.title = title;
    options.language = wording::languageForOthers(locale);
    options.attachFiles = false; // paper carries none
    options.showStories = true;
    options.showOwnSkills = true;
    return options;
}

Printable printable(const QString& words, const std::shared_ptr<ShareSource>& source, const ShareWanted& wanted)
{
    return { words, [source, wanted](Progress& progress) { return source->gather(wanted, progress); }, pdfKind() };
}

} // namespace

/// What the person left out of what they show stays out of what they print, unless they chose the badge itself.
void MainWindow::print()
{
    const auto source = std::make_shared<ShareSource>(backpack().path());
    const QList<BadgeId> chosen = m_page->chosen();
    const BadgePlace place = m_page->place();
    const QDateTime now = m_setup.clock();
    runJob([source, badges = m_page->shown(), now](Progress&) {
        return source->shownByDefault(badges, now);
    }).then(this, [this, source, chosen, place, now](const Result<QList<BadgeId>>& shown) {
        if (!shown)
            return complain(shown.error());
        QList<Printable> offers;
        if (!chosen.isEmpty())
            offers << printable(tr("%n badge(s) that you chose", nullptr, static_cast<int>(chosen.size())), source,
                { chosen, paperOptions(m_setup.locale, {}), now });
        const QString title = place.kind == BadgePlace::Kind::Collection ? place.collection : QString();
        if (!shown->isEmpty() && *shown != chosen)
            offers << printable(tr("“%1”: %n badge(s)", nullptr, static_cast<int>(shown->size())).arg(placeName(place)),
                source, { *shown, paperOptions(m_setup.locale, title), now });
        offerToPrint(offers);
    });
}

void MainWindow::offerToPrint(const QList<Printable>& offers)
{
    if (offers.isEmpty())
        return say(tr("There is nothing to print here."));
    if (findChild<PrintDialog*>() != nullptr)
        return; // the keys were pressed twice
    auto* dialog = new PrintDialog(offers, PrintDialog::printersHere(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace besace
