#include "app/desktop/details/KeptCopyDialog.h"
#include "app/desktop/frame/Banner.h"
#include "app/desktop/frame/MainWindow.h"
#include "app/desktop/import/ImportPanel.h"
#include "app/desktop/network/CheckingLine.h"
#include "app/desktop/network/SiteQuestion.h"
#include "app/desktop/network/SitesDialog.h"
#include "core/wording/Wording.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include "tests/support/FakeWeb.h"

using namespace besace;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr int patience = 60'000; // milliseconds

/// Checks that ask the web, in the real window, with a web of the test's own.
class tst_Checks : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void import_thenOneQuestion();
    void notNow_isNotAskedAgainUnbidden();
    void always_isKept();
    void oneSite_isKept();
    void agreedSite_asksNoQuestion();
    void withoutInternet_asksNobody();
    void withoutInternet_stopsWhatIsUnderWay();
    void stop_keepsWhatIsDone();
    void closing_whileItAsks();
    void closing_whileSitesAnswer();
    void news_areShown();
    void siteGone_theCopyOpens();
    void checkedOffline_losesNothing();

private:
    void open();
    void import(int badges);
    void pressF5();
    SiteQuestion* question() const;
    void answer(const QString& button) const;
    void waitForTheEnd() const;
    QString status() const { return m_window->statusBar()->findChild<QLabel*>()->text(); }
    QList<BadgeSummary> badges() const;
    bool allAre(State state) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeWeb> m_web;
    std::unique_ptr<MainWindow> m_window;
    Preferences m_preferences;
};

static QDateTime today() { return { QDate(2026, 3, 12), QTime(13, 5), Qt::UTC }; }

void tst_Checks::initTestCase()
{
    wording::installTranslations(u"en"_s);
    wording::installTranslations(u"en"_s, u"desktop"_s);
    applyTheme(*qApp, Appearance::Light);
}

void tst_Checks::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_web = std::make_unique<FakeWeb>();
    hosted::fill(*m_web, 3);
    m_preferences = {};
    m_preferences.language = u"en"_s;
    open();
}

void tst_Checks::cleanup()
{
    m_window.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(patience)); // nothing hangs
}

void tst_Checks::open()
{
    Result<Backpack> backpack = Backpack::open(m_folder->filePath(u"backpack.besace"_s));
    QVERIFY(backpack.has_value());
    m_window = std::make_unique<MainWindow>(std::move(*backpack),
        DeskSetup { .trialPath = m_folder->filePath(u"trial.besace"_s),
            .clock = today,
            .locale = QLocale(u"en"_s),
            .web = m_web->factory(),
            .preferences = m_preferences });
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

/// As the person does: drop the files, look at the list, "Done".
void tst_Checks::import(int badges)
{
    QList<ImportSource> sources;
    for (int number = 1; number <= badges; ++number)
        sources << ImportSource { u"badge-%1.json"_s.arg(number), hosted::assertion(number) };
    m_window->add(sources);
    auto* panel = m_window->findChild<ImportPanel*>();
    QTRY_VERIFY_WITH_TIMEOUT(!panel->isRunning(), patience);
    QVERIFY(question() == nullptr); // reading is local
    QTest::mouseClick(panel->findChild<QPushButton*>(u"done"_s), Qt::LeftButton);
}

/// A shortcut works in the active window, and no window manager here makes it active behind a dialog.
void tst_Checks::pressF5()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_F5);
}

SiteQuestion* tst_Checks::question() const
{
    for (SiteQuestion* open : m_window->findChildren<SiteQuestion*>()) {
        if (open->isVisible())
            return open;
    }
    return nullptr;
}

void tst_Checks::answer(const QString& button) const
{
    QTRY_VERIFY_WITH_TIMEOUT(question() != nullptr, patience);
    QTest::mouseClick(question()->findChild<QPushButton*>(button), Qt::LeftButton);
}

void tst_Checks::waitForTheEnd() const
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<CheckingLine*>()->isVisible(), patience);
}

QList<BadgeSummary> tst_Checks::badges() const
{
    const Result<Backpack> backpack = Backpack::open(m_folder->filePath(u"backpack.besace"_s));
    return *backpack->list({}, today());
}

bool tst_Checks::allAre(State state) const
{
    const QList<BadgeSummary> all = badges();
    return std::ranges::all_of(all, [state](const BadgeSummary& badge) { return badge.state == state; });
}

void tst_Checks::import_thenOneQuestion()
{
    import(3);
    QTRY_VERIFY_WITH_TIMEOUT(question() != nullptr, patience);
    QVERIFY(question()->accessibleName().contains(u"ruche.example"_s));
    QVERIFY(m_web->asked().isEmpty());
    QVERIFY(m_window->findChild<CheckingLine*>()->isVisible());
    answer(u"yes"_s);
    waitForTheEnd();
    QVERIFY(question() == nullptr);
    QVERIFY2(allAre(State::IssuerUnknown), qPrintable(stateName(badges().first().state)));
    QCOMPARE(badges().size(), 3);
    QVERIFY2(status().contains(u"3 badges checked, with internet."_s), qPrintable(status()));
    QCOMPARE(m_window->preferences().web, WebPreferences()); // once is once
    const Result<Backpack> backpack = Backpack::open(m_folder->filePath(u"backpack.besace"_s));
    QCOMPARE(backpack->keptCopy(badges().first().id)->size(), 5);
    QCOMPARE(backpack->files(badges().last().id)->size(), 1);
}

void tst_Checks::notNow_isNotAskedAgainUnbidden()
{
    import(2);
    answer(u"notNow"_s);
    waitForTheEnd();
    QVERIFY(m_web->asked().isEmpty());
    QVERIFY(allAre(State::Unchecked));
    const QString notChecked = u"2 badges not checked: no site is contacted without your agreement."_s;
    QCOMPARE(status(), notChecked); // not "2 badges checked"
    const Result<Backpack> backpack = Backpack::open(m_folder->filePath(u"backpack.besace"_s));
    QVERIFY(!backpack->badge(badges().first().id)->report.online);

    import(3);
    waitForTheEnd();
    QVERIFY(question() == nullptr);
    QVERIFY(m_web->asked().isEmpty());

    pressF5(); // whoever wants to know is asked
    answer(u"yes"_s);
    waitForTheEnd();
    QVERIFY(!m_web->asked().isEmpty());
}

void tst_Checks::always_isKept()
{
    import(1);
    answer(u"always"_s);
    waitForTheEnd();
    QVERIFY(m_window->preferences().web.agreed.always);
}

void tst_Checks::oneSite_isKept()
{
    import(1);
    QTRY_VERIFY_WITH_TIMEOUT(question() != nullptr, patience);
    question()->findChild<QCheckBox*>(u"remember"_s)->setChecked(true);
    answer(u"yes"_s);
    waitForTheEnd();
    QCOMPARE(m_window->preferences().web.agreed, (AgreedSites { false, { u"ruche.example"_s }, {} }));
}

void tst_Checks::agreedSite_asksNoQuestion()
{
    m_window.reset();
    m_preferences.web.agreed.sites = { u"ruche.example"_s };
    open();
    import(1);
    waitForTheEnd();
    QVERIFY(question() == nullptr);
    QVERIFY(allAre(State::IssuerUnknown));
}

void tst_Checks::withoutInternet_asksNobody()
{
    m_window.reset();
    m_preferences.web.offline = true;
    m_preferences.web.agreed.always = true;
    open();
    import(1);
    pressF5();
    waitForTheEnd();
    QVERIFY(question() == nullptr);
    QVERIFY(m_web->asked().isEmpty());
    QVERIFY(allAre(State::Unchecked));
    QCOMPARE(status(), u"1 badge not checked, without internet."_s);
}

void tst_Checks::withoutInternet_stopsWhatIsUnderWay()
{
    m_window.reset();
    m_preferences.web.agreed.always = true;
    open();
    m_web->setDelay(1h);
    import(3);
    QVERIFY(m_window->findChild<CheckingLine*>()->isVisible());
    for (QAction* action : m_window->findChildren<QAction*>()) {
        if (action->text() == u"&Internet…"_s)
            action->trigger();
    }
    auto* dialog = m_window->findChild<SitesDialog*>();
    QTest::keyClick(dialog->findChild<QCheckBox*>(u"offline"_s), Qt::Key_Space);
    QTest::keyClick(dialog, Qt::Key_Return);
    waitForTheEnd();
    QVERIFY(m_window->preferences().web.offline);
}

void tst_Checks::stop_keepsWhatIsDone()
{
    m_window.reset();
    m_preferences.web.agreed.always = true;
    open();
    import(1);
    waitForTheEnd();
    m_web->setDelay(1h); // a site that never answers
    pressF5();
    QTest::mouseClick(m_window->findChild<QPushButton*>(u"stopChecking"_s), Qt::LeftButton);
    waitForTheEnd();
    QCOMPARE(status(), u"Stopped. 1 badge not checked."_s);
    QVERIFY(allAre(State::IssuerUnknown)); // what was known stays
}

void tst_Checks::closing_whileItAsks()
{
    import(3);
    QTRY_VERIFY_WITH_TIMEOUT(question() != nullptr, patience);
    m_window->close();
    m_window.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(patience));
    QVERIFY(m_web->asked().isEmpty());
}

void tst_Checks::closing_whileSitesAnswer()
{
    m_window.reset();
    m_preferences.web.agreed.always = true;
    open();
    import(1);
    waitForTheEnd();
    m_web->setDelay(1h);
    pressF5();
    m_window.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(patience));
}

void tst_Checks::news_areShown()
{
    m_window.reset();
    m_preferences.web.agreed.always = true;
    open();
    import(1);
    waitForTheEnd();
    auto* news = m_window->findChild<Banner*>(u"news"_s);
    m_web->add(u"https://ruche.example/profile"_s, hosted::profile("La Grande Ruche"));
    pressF5();
    waitForTheEnd();
    QVERIFY(news->isVisible());
    QVERIFY2(news->words().contains(u"The organisation has a new name."_s), qPrintable(news->words()));
    QVERIFY2(status().contains(u"1 changed"_s), qPrintable(status()));
    QTest::mouseClick(news->findChildren<QPushButton*>().first(), Qt::LeftButton);
    QCOMPARE(m_window->page().chosen(), QList<BadgeId> { badges().first().id });
    QTest::mouseClick(news->findChildren<QPushButton*>().last(), Qt::LeftButton);
    QVERIFY(!news->isVisible());
}

void tst_Checks::siteGone_theCopyOpens()
{
    m_window.reset();
    m_preferences.web.agreed.always = true;
    open();
    import(1);
    waitForTheEnd();
    m_web->clear();
    pressF5();
    waitForTheEnd();
    QVERIFY(allAre(State::Snapshot));
    const qsizetype asked = m_web->asked().size();

    m_window->page().showBadge(badges().first().id);
    QPushButton* see = nullptr;
    for (QPushButton* button : m_window->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == u"See the kept copy"_s && see == nullptr)
            see = button;
    }
    QVERIFY(see != nullptr);
    QTest::mouseClick(see, Qt::LeftButton);
    auto* dialog = m_window->findChild<KeptCopyDialog*>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    auto* parts = dialog->findChild<QListWidget*>();
    QCOMPARE(parts->count(), 5);
    const auto* text = dialog->findChild<QPlainTextEdit*>();
    QVERIFY(text->isReadOnly());
    const QList<QListWidgetItem*> required = parts->findItems(u"What was required"_s, Qt::MatchExactly);
    QCOMPARE(required.size(), 1);
    parts->setCurrentItem(required.first());
    QVERIFY2(text->toPlainText().contains(u"Tenir une ruche pendant une saison"_s), qPrintable(text->toPlainText()));
    QVERIFY(!text->toPlainText().contains(u'<'));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(m_web->asked().size(), asked); // nothing was loaded
}

void tst_Checks::checkedOffline_losesNothing()
{
    m_window.reset();
    m_preferences.web.agreed.always = true;
    open();
    import(1);
    waitForTheEnd();
    const BadgeId id = badges().first().id;
    const VerificationReport before = Backpack::open(m_folder->filePath(u"backpack.besace"_s))->badge(id)->report;
    m_window.reset();
    m_preferences.web.offline = true;
    open();
    pressF5();
    waitForTheEnd();
    QCOMPARE(Backpack::open(m_folder->filePath(u"backpack.besace"_s))->badge(id)->report, before);
    QCOMPARE(status(), u"For 1 badge, the earlier check is kept."_s);
}

QTEST_MAIN(tst_Checks)
#include "tst_checks.moc"
