#include "tests/app/desktop/gallery/Sharing.h"

#include "app/desktop/backpack/BackpackPage.h"
#include "app/desktop/backpack/BadgeListView.h"
#include "app/desktop/looks/ReadingOrder.h"
#include "app/desktop/sharing/CardPanel.h"
#include "app/desktop/sharing/PrintDialog.h"

#include <QAction>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>

#include "tests/app/desktop/gallery/Gallery.h"

using namespace Qt::StringLiterals;

namespace besace::gallery {

namespace {

constexpr int patience = 60'000; // ms
constexpr QSize usual { 1366, 768 };

ShareOptions options(const QString& language)
{
    ShareOptions options;
    options.language = language == u"en"_s ? u"en"_s : u"fr"_s;
    options.personName = u"Léa N."_s;
    options.title = u"Pour un poste à l’accueil"_s;
    options.email = u"lea.n@exemple.fr"_s;
    options.showEmail = true;
    return options;
}

/// With a choice, and on a computer that has no printer.
void takePrinting(Gallery& gallery)
{
    const auto window = gallery.openFilled(small);
    window->page().list().selectAll();
    window->findChild<QAction*>(u"print"_s)->trigger();
    while (window->findChild<PrintDialog*>() == nullptr)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    gallery.take(*window->findChild<PrintDialog*>(), u"print"_s);
    PrintDialog one(
        { { u"3 badges, comme dans l’aperçu."_s, [](Progress&) { return Result<Portfolio>(Portfolio {}); } } },
        PrintDialog::Printers::Some);
    one.show();
    gallery.take(one, u"print-one"_s);
}

void take(Gallery& gallery, ShareDialog& dialog, const QString& name)
{
    tabInReadingOrder(dialog); // as it does itself when Tab is pressed
    gallery.take(dialog, name);
}

/// The picture to post, and what is folded away at first.
void takeOtherWays(Gallery& gallery, ShareDialog& dialog, const QString& suffix)
{
    dialog.findChild<QRadioButton*>(u"card"_s)->click();
    auto* panel = dialog.findChild<CardPanel*>();
    QSignalSpy made(panel, &CardPanel::made);
    made.wait(patience);
    Gallery::settle();
    take(gallery, dialog, u"share-card"_s + suffix);
    dialog.findChild<QPushButton*>(u"otherWays"_s)->click();
    for (const QString& kind : { u"site"_s, u"embed"_s, u"assertions"_s }) {
        dialog.findChild<QRadioButton*>(kind)->click();
        waitForDraft(dialog);
        take(gallery, dialog, u"share-"_s + kind + suffix);
    }
}

} // namespace

void waitForDraft(ShareDialog& dialog)
{
    QSignalSpy drafted(&dialog, &ShareDialog::drafted);
    drafted.wait(patience);
    Gallery::settle();
}

void takeSharing(Gallery& gallery, const QString& backpackPath, const QString& language)
{
    const Result<Backpack> backpack = Backpack::open(backpackPath);
    for (const QSize& size : { usual, small, narrow }) {
        ShareDialog dialog(*backpack, {}, Gallery::today());
        dialog.setOptions(options(language));
        dialog.resize(size);
        dialog.show();
        waitForDraft(dialog);
        const QString suffix = u'-' + QString::number(size.width());
        take(gallery, dialog, u"share"_s + suffix);
        if (auto* bar = dialog.findChild<QTabBar*>(u"columns"_s); bar->isVisible()) {
            bar->setCurrentIndex(2);
            take(gallery, dialog, u"share-preview"_s + suffix);
        }
        dialog.findChild<QRadioButton*>(u"webPage"_s)->click();
        waitForDraft(dialog);
        take(gallery, dialog, u"share-page"_s + suffix);
        takeOtherWays(gallery, dialog, suffix);
    }
    const QTemporaryDir folder;
    ShareDialog dialog(*backpack, {}, Gallery::today());
    dialog.setOptions(options(language));
    dialog.resize(small);
    dialog.show();
    waitForDraft(dialog);
    dialog.save(folder.filePath(u"portfolio-lea.pdf"_s));
    Gallery::settle();
    take(gallery, dialog, u"share-done"_s);
    takePrinting(gallery);
}

} // namespace besace::gallery
