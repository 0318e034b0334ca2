#include "app/desktop/backpack/BackpackPage.h"
#include "app/desktop/backpack/BadgeListView.h"
#include "app/desktop/backpack/FilterMenu.h"
#include "app/desktop/details/AddressRow.h"
#include "app/desktop/details/DetailsPane.h"
#include "app/desktop/frame/Banner.h"
#include "app/desktop/frame/DropHint.h"
#include "app/desktop/frame/Header.h"
#include "app/desktop/import/ImportPanel.h"
#include "app/desktop/import/Sources.h"
#include "app/desktop/looks/Pieces.h"
#include "app/desktop/looks/ReadingOrder.h"
#include "app/desktop/organising/NameDialog.h"
#include "core/wording/Languages.h"
#include "core/wording/Wording.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>

#include "tests/app/desktop/gallery/Asking.h"
#include "tests/app/desktop/gallery/FirstSteps.h"
#include "tests/app/desktop/gallery/Gallery.h"
#include "tests/app/desktop/gallery/Guide.h"
#include "tests/app/desktop/gallery/HandingOver.h"
#include "tests/app/desktop/gallery/Help.h"
#include "tests/app/desktop/gallery/IconSheet.h"
#include "tests/app/desktop/gallery/Inspection.h"
#include "tests/app/desktop/gallery/Keeping.h"
#include "tests/app/desktop/gallery/Missed.h"
#include "tests/app/desktop/gallery/Reviewing.h"
#include "tests/app/desktop/gallery/Sharing.h"
#include "tests/support/SampleBadges.h"
#include <cstdio>

using namespace Qt::StringLiterals;

namespace besace::gallery {

namespace {

constexpr QSize wide { 1280, 800 };

BadgeId firstIn(const Backpack& backpack, State state)
{
    const Result<QList<BadgeSummary>> badges = backpack.list({}, Gallery::today());
    if (badges) {
        for (const BadgeSummary& badge : *badges) {
            if (badge.state == state && badge.place == Place::MyBadges)
                return badge.id;
        }
    }
    return 0;
}

void takeMain(Gallery& gallery, const QString& backpackPath)
{
    const Result<Backpack> backpack = Backpack::open(backpackPath);
    const BadgeId verified = firstIn(*backpack, State::Verified);
    for (const QSize& size : { wide, small }) {
        const QString suffix = u'-' + QString::number(size.width());
        const auto window = gallery.openFilled(size);
        gallery.take(*window, u"main-nothing-chosen"_s + suffix);
        window->page().showBadge(verified);
        gallery.take(*window, u"main"_s + suffix);
        window->page().setForm(BadgeCardDelegate::Form::Row);
        gallery.take(*window, u"main-list"_s + suffix);
    }
}

void takeNarrow(Gallery& gallery, const QString& backpackPath)
{
    const Result<Backpack> backpack = Backpack::open(backpackPath);
    const auto window = gallery.openFilled(narrow);
    gallery.take(*window, u"narrow"_s);
    window->page().readBadge(firstIn(*backpack, State::Verified));
    gallery.take(*window, u"narrow-badge"_s);
}

void takePlaces(Gallery& gallery)
{
    const auto window = gallery.openFilled(small);
    window->page().showPlace({ BadgePlace::Kind::ToConfirm, {} });
    gallery.take(*window, u"to-confirm"_s);
    window->page().showPlace({ BadgePlace::Kind::ToLookAt, {} });
    gallery.take(*window, u"to-look-at"_s);
    window->page().showPlace({});
    window->findChild<QLineEdit*>(u"search"_s)->setText(u"xyz"_s);
    window->page().setSearch(u"xyz"_s);
    gallery.take(*window, u"nothing-found"_s);
}

/// What a search found, and what the list is narrowed to.
void takeFound(Gallery& gallery)
{
    const auto window = gallery.openFilled(small);
    BackpackPage& page = window->page();
    const auto search = [&](const QString& typed) {
        window->findChild<QLineEdit*>(u"search"_s)->setText(typed);
        page.setSearch(typed);
    };
    search(u"e"_s);
    gallery.take(*window, u"found"_s);
    page.setForm(BadgeCardDelegate::Form::Row);
    search(u"tele"_s);
    gallery.take(*window, u"found-list"_s);
    search({});
    page.setFilters({ { .kind = Filter::Kind::State, .number = static_cast<int>(State::Verified) },
        { .kind = Filter::Kind::State, .number = static_cast<int>(State::Expired) },
        { .kind = Filter::Kind::Skill, .name = u"Travailler en équipe"_s } });
    gallery.take(*window, u"filtered"_s);
    page.setForm(BadgeCardDelegate::Form::Card);
    auto* menu = window->findChild<FilterMenu*>();
    menu->popup({ 0, 0 });
    gallery.take(*menu, u"filter-menu"_s);
    auto* ofStates = menu->findChild<QMenu*>();
    ofStates->popup({ 0, 0 });
    gallery.take(*ofStates, u"filter-menu-state"_s);
    menu->close();
    page.setFilters({ { .kind = Filter::Kind::Tag, .name = u"atelier"_s } });
    gallery.take(*window, u"filtered-to-nothing"_s);
}

void takeEmpty(Gallery& gallery)
{
    const auto window = gallery.openEmpty(wide);
    gallery.take(*window, u"empty"_s);
    window->resize(small);
    gallery.take(*window, u"empty-1024"_s);
    window->tryExamples();
    gallery.take(*window, u"trial"_s);
    const auto other = gallery.openEmpty(wide);
    for (QPushButton* button : other->page().findChildren<QPushButton*>()) {
        if (button->objectName() == u"noBadgeYet"_s)
            button->click();
    }
    gallery.take(*other, u"no-badge-yet"_s);
}

/// The pane alone, as tall as what it says.
void takeDetails(Gallery& gallery, const QString& backpackPath, const QString& language)
{
    const Result<Backpack> backpack = Backpack::open(backpackPath);
    const Result<QList<BadgeSummary>> badges = backpack->list({}, Gallery::today());
    for (const BadgeSummary& badge : *badges) {
        DetailsPane pane;
        const Result<StoredBadge> stored = backpack->badge(badge.id);
        QStringList names;
        const Result<QList<StoredFile>> files = backpack->files(badge.id);
        for (const StoredFile& file : *files)
            names << file.name;
        pane.resize(380, 800);
        pane.showBadge(*stored, names, wording::localeOf(language));
        pane.setPicture(badge.id, QPixmap::fromImage(QImage::fromData(files->first().bytes)));
        pane.show();
        Gallery::settle();
        const int height = pane.findChild<QScrollArea*>()->widget()->heightForWidth(380);
        pane.resize(380, std::min(height, 4000));
        tabInReadingOrder(pane); // as its window does
        gallery.take(pane, u"details-%1-%2"_s.arg(stateName(badge.state)).arg(badge.id));
    }
}

void takeFullDetails(Gallery& gallery, const QString& language)
{
    DetailsPane pane;
    pane.resize(420, 800);
    pane.showBadge(samples::fullOne(), { u"esprit-d-equipe.png"_s }, wording::localeOf(language));
    pane.setPicture(pane.shown(), QPixmap::fromImage(QImage::fromData(samples::picture(0))));
    for (Disclosure* part : pane.findChildren<Disclosure*>())
        part->setOpen(true);
    pane.show();
    Gallery::settle();
    pane.resize(420, pane.findChild<QScrollArea*>()->widget()->heightForWidth(420));
    tabInReadingOrder(pane);
    gallery.take(pane, u"details-full"_s);
}

void takeMessages(Gallery& gallery)
{
    const auto window = gallery.openFilled(wide);
    auto* problem = window->findChild<Banner*>(u"problem"_s);
    problem->setWords(wording::errorSentence({ Error::Code::Storage, {} }));
    problem->announce();
    gallery.take(*window, u"problem"_s);
    problem->hide();
    window->findChild<DropHint*>()->cover();
    gallery.take(*window, u"drop"_s);
    window->findChild<DropHint*>()->hide();
    AddressRow address(u"https://maison.example/preuves"_s, window.get());
    const QList<QPushButton*> buttons = address.findChildren<QPushButton*>();
    buttons.last()->click();
    gallery.take(*window->findChild<QMessageBox*>(), u"open-address"_s);
}

void takeFocus(Gallery& gallery)
{
    const auto window = gallery.openFilled(wide);
    window->activateWindow();
    window->page().focusList();
    QApplication::setActiveWindow(window.get());
    gallery.take(*window, u"focus-list"_s);
    window->page().focusNextPane(false);
    gallery.take(*window, u"focus-rail"_s);
    window->findChild<QPushButton*>(u"add"_s)->setFocus();
    gallery.take(*window, u"focus-primary"_s);
    window->findChild<QPushButton*>(u"show"_s)->setFocus();
    gallery.take(*window, u"focus-button"_s);
    window->findChild<Header*>()->focusSearch();
    gallery.take(*window, u"focus-search"_s);
}

/// The appearance changes while the window is open.
void takeSwitched(Gallery& gallery, const QString& backpackPath, const QString& language)
{
    const Result<Backpack> backpack = Backpack::open(backpackPath);
    gallery.put({ language, Appearance::Dark, 1 });
    const auto window = gallery.openFilled(wide);
    window->page().showBadge(firstIn(*backpack, State::IssuerUnknown));
    Gallery::settle();
    gallery.put({ language, Appearance::Light, 1 });
    gallery.take(*window, u"switched-from-dark"_s);
}

void takeMenus(Gallery& gallery)
{
    const auto window = gallery.openFilled(wide);
    int number = 0;
    for (QAction* action : window->menuBar()->actions()) {
        action->menu()->popup({ 0, 0 });
        gallery.take(*action->menu(), u"menu-%1"_s.arg(++number));
        action->menu()->close();
    }
}

void takeImport(Gallery& gallery, const QDir& scratch)
{
    const QString path = scratch.filePath(u"import-%1.besace"_s.arg(gallery.taken()));
    const auto window = gallery.open(path, small);
    window->add(sourcesFromPaths({ trial::badgesFolder() }));
    while (window->findChild<ImportPanel*>()->isRunning())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    gallery.take(*window, u"import"_s);
}

/// Trash, collections, and the person's own words.
void takeOrganising(Gallery& gallery)
{
    const auto window = gallery.openFilled(small);
    BackpackPage& page = window->page();
    page.showPlace({ BadgePlace::Kind::Trash, {} });
    page.setForm(BadgeCardDelegate::Form::Row);
    gallery.take(*window, u"trash"_s);
    window->findChild<QAction*>(u"emptyTrash"_s)->trigger();
    gallery.take(*window->findChild<QMessageBox*>(), u"trash-empty"_s);
    window->findChild<QMessageBox*>()->reject();
    page.setForm(BadgeCardDelegate::Form::Card);
    page.showPlace({ BadgePlace::Kind::Collection, u"Pour l’accueil"_s });
    page.list().selectAll();
    gallery.take(*window, u"collection"_s);
    window->findChild<QAction*>(u"addToCollection"_s)->trigger();
    gallery.take(*page.findChild<QMenu*>(u"collections"_s), u"add-to-collection"_s);
    page.findChild<QMenu*>(u"collections"_s)->close();
    window->findChild<QAction*>(u"newCollection"_s)->trigger();
    gallery.take(*window->findChild<NameDialog*>(), u"new-collection"_s);
    window->findChild<NameDialog*>()->reject();
}

/// Those that are named behind the folder, or else in BESACE_GALLERY_LANGUAGES; all of them if none is.
QStringList languagesWanted()
{
    QStringList named = QCoreApplication::arguments().mid(2);
    if (named.isEmpty())
        named = qEnvironmentVariable("BESACE_GALLERY_LANGUAGES").split(u' ', Qt::SkipEmptyParts);
    return named.isEmpty() ? wording::languages() : named;
}

void takeAll(Gallery& gallery, const QString& backpackPath, const QDir& scratch, const QList<Appearance>& appearances)
{
    for (const QString& language : languagesWanted()) {
        for (const Appearance appearance : appearances) {
            gallery.put({ language, appearance, 1 });
            IconSheet sheet;
            gallery.take(sheet, u"icons"_s);
            takeMain(gallery, backpackPath);
            takeNarrow(gallery, backpackPath);
            takePlaces(gallery);
            takeFound(gallery);
            takeEmpty(gallery);
            takeDetails(gallery, backpackPath, language);
            takeFullDetails(gallery, language);
            takeMessages(gallery);
            takeFocus(gallery);
            takeMenus(gallery);
            takeImport(gallery, scratch);
            takeSharing(gallery, backpackPath, language);
            takeHandingOver(gallery, backpackPath);
            takeAsking(gallery, scratch);
            takeOrganising(gallery);
            takeKeeping(gallery, backpackPath, scratch);
            takeReviewing(gallery, scratch);
            takeFirstSteps(gallery, language);
            takeHelp(gallery, backpackPath, language);
        }
        takeSwitched(gallery, backpackPath, language);
        gallery.put({ language, Appearance::Light, 2 });
        takeMain(gallery, backpackPath);
        takeNarrow(gallery, backpackPath);
        takeEmpty(gallery);
        takePlaces(gallery);
        takeSharing(gallery, backpackPath, language);
        takeHandingOver(gallery, backpackPath);
        takeFullDetails(gallery, language);
        takeMessages(gallery);
        takeImport(gallery, scratch);
        takeAsking(gallery, scratch);
        takeOrganising(gallery);
        takeKeeping(gallery, backpackPath, scratch);
        takeReviewing(gallery, scratch);
        takeFirstSteps(gallery, language);
        takeHelp(gallery, backpackPath, language);
    }
}

void organise(Backpack& backpack, BadgeId thrown)
{
    const BadgeId told = firstIn(backpack, State::Verified);
    const Story story { u"J’ai préparé 40 repas par semaine."_s, u"Avec 6 bénévoles, à Lyon."_s, {} };
    if (!backpack.createCollection(u"Boutiques"_s) || !backpack.moveCollection(u"Boutiques"_s, u"Pour l’accueil"_s, 0)
        || !backpack.setStory(told, story) || !backpack.setTags(told, { u"été 2025"_s, u"stage"_s })
        || !backpack.setOwnSkills(told, { { u"Garder son calme"_s } }) || !backpack.trash({ thrown }, Gallery::today()))
        qFatal("the backpack cannot be put in order");
}

void fill(const QString& path)
{
    Progress progress;
    const Result<QList<trial::Example>> examples = trial::readExamples(Gallery::today(), progress);
    Result<Backpack> backpack = Backpack::open(path);
    if (!examples || !backpack || !trial::fill(*examples, *backpack))
        qFatal("the example badges cannot be kept");
    for (const QString& name : { u"Pour l’accueil"_s, u"Bénévolat"_s }) {
        if (!backpack->createCollection(name))
            qFatal("no collection");
    }
    const Result<QList<BadgeSummary>> badges = backpack->list({}, Gallery::today());
    for (int at = 0; at < 5; ++at) {
        if (!backpack->addToCollection(u"Pour l’accueil"_s, badges->at(at).id))
            qFatal("no collection");
    }
    organise(*backpack, badges->last().id);
}

} // namespace

} // namespace besace::gallery

int main(int argc, char* argv[])
{
    using namespace besace;
    using namespace besace::gallery;
    QApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(u"0.1.0"_s);
    const bool isInspection = argc > 1 && QByteArrayView(argv[1]) == "--inspect";
    const bool isGuide = argc > 2 && QByteArrayView(argv[1]) == "--guide";
    QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[isGuide ? 2 : 1]) : u"gallery"_s);
    const QTemporaryDir scratch;
    if (!scratch.isValid() || (!isInspection && !folder.mkpath(u"."_s)))
        qFatal("%s cannot be made", qPrintable(folder.path()));
    const QString filled = scratch.filePath(u"filled.besace"_s);
    fill(filled);
    Gallery gallery(folder, filled, scratch.filePath(u"empty.besace"_s));
    if (isGuide) {
        std::printf("%d pictures of the guide\n", takeGuide(gallery, filled, QDir(scratch.path()), folder));
        return 0;
    }
    if (!isInspection) {
        takeAll(
            gallery, filled, QDir(scratch.path()), { Appearance::Light, Appearance::Dark, Appearance::HighContrast });
        std::printf("%d pictures in %s\n", gallery.taken(), qPrintable(folder.absolutePath()));
        return 0;
    }
    gallery.setInspector({ inspect, inspectDress });
    takeAll(gallery, filled, QDir(scratch.path()), { Appearance::Light });
    const QStringList without = missed(gallery.kinds());
    for (const QString& name : without)
        std::printf("%s is not in the gallery\n", qPrintable(name));
    std::printf("%d findings in %d windows\n", gallery.findings(), gallery.taken());
    return gallery.findings() == 0 && without.isEmpty() ? 0 : 1;
}
