#include "tests/app/desktop/gallery/Asking.h"

#include "app/desktop/details/KeptCopyDialog.h"
#include "app/desktop/import/ImportPanel.h"
#include "app/desktop/network/CheckingLine.h"
#include "app/desktop/network/SiteQuestion.h"
#include "app/desktop/network/SitesDialog.h"

#include <QApplication>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include "tests/support/FakeWeb.h"
#include <chrono>

using namespace Qt::StringLiterals;

namespace besace::gallery {

namespace {

void press(MainWindow& window, Qt::Key key)
{
    window.activateWindow();
    QApplication::setActiveWindow(&window);
    QTest::keyClick(&window, key);
}

void takeDialogs(Gallery& gallery)
{
    for (const bool withoutTls : { false, true }) {
        SiteQuestion question({ withoutTls ? u"vieux-site.example"_s : u"badges.ruche.example"_s, withoutTls });
        question.show();
        gallery.take(question, withoutTls ? u"web-question-http"_s : u"web-question"_s);
    }
    SitesDialog sites({ .offline = false,
        .agreed = { .always = false,
            .sites = { u"ruche.example"_s, u"maison-des-metiers.example"_s },
            .sitesWithoutTls = { u"vieux-site.example"_s } } });
    sites.show();
    gallery.take(sites, u"web-sites"_s);
    SitesDialog offline({ .offline = true, .agreed = {} });
    offline.show();
    gallery.take(offline, u"web-offline"_s);
}

/// Until the checks that the window has begun are over.
void waitForChecks(const MainWindow& window)
{
    const auto* line = window.findChild<CheckingLine*>();
    while (line->isVisible())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// From the question to the day on which the site is gone.
void takeWeb(Gallery& gallery, const QDir& scratch)
{
    FakeWeb web;
    hosted::fill(web, 3);
    web.setDelay(std::chrono::milliseconds(20));
    gallery.setWeb(web.factory(), {});
    const auto window = gallery.open(scratch.filePath(u"web-%1.besace"_s.arg(gallery.taken())), small);
    QList<ImportSource> sources;
    for (int number = 1; number <= 3; ++number)
        sources << ImportSource { u"badge-%1.json"_s.arg(number), hosted::assertion(number) };
    window->add(sources);
    while (window->findChild<ImportPanel*>()->isRunning())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    window->findChild<ImportPanel*>()->findChild<QPushButton*>(u"done"_s)->click();
    SiteQuestion* question = nullptr;
    while ((question = window->findChild<SiteQuestion*>()) == nullptr)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    gallery.take(*window, u"web-asking"_s, Gallery::Settling::EventsOnly);
    question->findChild<QPushButton*>(u"always"_s)->click();
    waitForChecks(*window);
    gallery.take(*window, u"web-checked"_s);
    web.add(u"https://ruche.example/profile"_s, hosted::profile("La Grande Ruche"));
    press(*window, Qt::Key_F5);
    waitForChecks(*window);
    gallery.take(*window, u"web-news"_s);
    web.clear();
    press(*window, Qt::Key_F5);
    waitForChecks(*window);
    gallery.take(*window, u"web-gone"_s);
    for (QPushButton* button : window->findChildren<QPushButton*>(u"keptCopy"_s))
        button->click();
    auto* copy = window->findChild<KeptCopyDialog*>();
    copy->findChild<QListWidget*>()->setCurrentRow(4);
    gallery.take(*copy, u"web-kept-copy"_s);
    gallery.setWeb({}, {});
}

} // namespace

void takeAsking(Gallery& gallery, const QDir& scratch)
{
    takeDialogs(gallery);
    takeWeb(gallery, scratch);
}

} // namespace besace::gallery
