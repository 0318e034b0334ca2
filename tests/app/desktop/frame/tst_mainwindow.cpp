#include "app/desktop/backpack/BadgeListView.h"
#include "app/desktop/backpack/PlaceRail.h"
#include "app/desktop/details/DetailsPane.h"
#include "app/desktop/details/RecipientLine.h"
#include "app/desktop/frame/Banner.h"
#include "app/desktop/frame/Header.h"
#include "app/desktop/frame/MainWindow.h"
#include "app/desktop/import/ImportPanel.h"
#include "app/desktop/looks/Pieces.h"
#include "app/desktop/sharing/ShareDialog.h"
#include "core/wording/Wording.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace besace;

static constexpr int patience = 120000; // milliseconds: what is waited for comes, however slow the machine

/// The real window over real files, moved by keys and clicks.
class tst_MainWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void emptyBackpack_saysWhatToDo();
    void noBadgeYet_leadsBack();
    void trial_isApart();
    void search_findsAndClears();
    void f6_goesRoundThePanes();
    void tab_goesFromTopToBottom();
    void narrowWindow_showsOneThingAtATime();
    void wideWindow_neverCutsAPane_data();
    void wideWindow_neverCutsAPane();
    void check_keepsNewReports();
    void address_confirmsABadge();
    void wrongAddress_isSaid();
    void share_opensWithTheChosen();
    void drop_begins();
    void emptyClipboard_isSaid();
    void menus_haveTheirOwnLetters_data();
    void menus_haveTheirOwnLetters();
    void choices_areKept();
    void pictures_arrive();

private:
    void open();
    void openTrial();
    BackpackPage& page() { return m_window->page(); }
    BadgeListView* view() { return m_window->findChild<BadgeListView*>(); }
    DetailsPane* details() { return m_window->findChild<DetailsPane*>(); }
    QPushButton* button(const QString& text) const;
    QAction* action(const QString& text) const;
    BadgeId badgeNamed(const QString& name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    Preferences m_preferences;
};

static QDateTime today() { return { QDate(2026, 3, 12), QTime(13, 5), Qt::UTC }; }

void tst_MainWindow::initTestCase()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    wording::installTranslations(u"en"_s);
    wording::installTranslations(u"en"_s, u"desktop"_s);
    applyTheme(*qApp, Appearance::Light);
}

void tst_MainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_preferences = {};
    m_preferences.language = u"en"_s;
    open();
}

void tst_MainWindow::cleanup()
{
    m_window.reset();
    QThreadPool::globalInstance()->waitForDone();
}

void tst_MainWindow::open()
{
    Result<Backpack> backpack = Backpack::open(m_folder->filePath(u"backpack.besace"_s));
    QVERIFY(backpack.has_value());
    m_window = std::make_unique<MainWindow>(std::move(*backpack),
        DeskSetup { .trialPath = m_folder->filePath(u"trial.besace"_s),
            .clock = today,
            .locale = QLocale(u"en"_s),
            .web = {},
            .preferences = m_preferences });
    const QSize room = m_window->screen()->availableSize();
    if (m_preferences.geometry.isEmpty())
        QVERIFY(m_window->width() < room.width() && m_window->height() < room.height());
    m_window->resize(1280, 800); // as on a usual screen; the one of these tests is small
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_MainWindow::openTrial()
{
    m_window->tryExamples();
    QTRY_VERIFY_WITH_TIMEOUT(page().badgesInAll() >= 12, patience);
}

QPushButton* tst_MainWindow::button(const QString& text) const
{
    for (QPushButton* button : m_window->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

QAction* tst_MainWindow::action(const QString& text) const
{
    for (QAction* action : m_window->findChildren<QAction*>()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

BadgeId tst_MainWindow::badgeNamed(const QString& name) const
{
    const Result<Backpack> trial = Backpack::open(m_folder->filePath(u"trial.besace"_s));
    const Result<QList<BadgeSummary>> badges = trial->list({}, today());
    for (const BadgeSummary& badge : *badges) {
        if (badge.name == name)
            return badge.id;
    }
    return 0;
}

void tst_MainWindow::emptyBackpack_saysWhatToDo()
{
    QVERIFY(button(u"Try with example badges"_s) != nullptr);
    QVERIFY(button(u"I have no badge yet"_s) != nullptr);
    QVERIFY(!details()->isVisible());
    QVERIFY(!m_window->findChild<QPushButton*>(u"show"_s)->isEnabled());
    QCOMPARE(QApplication::focusWidget(), button(u"Add badges"_s));
    QVERIFY(m_window->windowTitle().contains(u"My badges"_s));
}

void tst_MainWindow::noBadgeYet_leadsBack()
{
    QTest::mouseClick(button(u"I have no badge yet"_s), Qt::LeftButton);
    QVERIFY(button(u"Back"_s) != nullptr);
    QCOMPARE(QApplication::focusWidget(), button(u"Back"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(button(u"I have no badge yet"_s) != nullptr);
}

void tst_MainWindow::trial_isApart()
{
    QTest::mouseClick(button(u"Try with example badges"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(page().badgesInAll() >= 12, patience);
    QVERIFY(m_window->isTrial());
    QVERIFY(m_window->findChild<Banner*>(u"trialBanner"_s)->isVisible());
    const Result<Backpack> own = Backpack::open(m_folder->filePath(u"backpack.besace"_s));
    QCOMPARE(*own->count({}, QDateTime::currentDateTimeUtc()), 0);

    QTest::mouseClick(button(u"Back to my badges"_s), Qt::LeftButton);
    QVERIFY(!m_window->isTrial());
    QCOMPARE(page().badgesInAll(), 0);

    m_window->tryExamples();
    QVERIFY(page().badgesInAll() >= 12); // they are still there
    QTest::mouseClick(button(u"Empty"_s), Qt::LeftButton);
    QVERIFY(!m_window->isTrial());
    const Result<Backpack> trial = Backpack::open(m_folder->filePath(u"trial.besace"_s));
    QCOMPARE(*trial->count({}, QDateTime::currentDateTimeUtc()), 0);
}

void tst_MainWindow::search_findsAndClears()
{
    openTrial();
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    auto* field = m_window->findChild<QLineEdit*>(u"search"_s);
    QCOMPARE(QApplication::focusWidget(), field);
    QTest::keyClicks(field, u"cuisine"_s);
    QTRY_COMPARE(page().badgesOnShow(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), view());
    field->setText(u"nowhere"_s);
    QTRY_COMPARE(page().badgesOnShow(), 0);
    QTest::mouseClick(button(u"Clear the search"_s), Qt::LeftButton);
    QTRY_VERIFY(page().badgesOnShow() > 10);
}

void tst_MainWindow::f6_goesRoundThePanes()
{
    openTrial();
    page().focusList();
    page().showBadge(badgeNamed(u"Cuisine solidaire"_s));
    const auto press
        = [this](Qt::KeyboardModifiers modifiers) { QTest::keyClick(m_window.get(), Qt::Key_F6, modifiers); };
    press({});
    QVERIFY(details()->isAncestorOf(QApplication::focusWidget()));
    press({});
    QCOMPARE(QApplication::focusWidget(), m_window->findChild<PlaceRail*>());
    press({});
    QCOMPARE(QApplication::focusWidget(), view());
    press(Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), m_window->findChild<PlaceRail*>());
}

/// Header, places, list, badge: no part comes before one that stands above or before it.
void tst_MainWindow::tab_goesFromTopToBottom()
{
    openTrial();
    page().showBadge(badgeNamed(u"Cuisine solidaire"_s));
    QWidget* first = m_window->findChild<QPushButton*>(u"add"_s);
    first->setFocus();
    const auto partOf = [this](const QWidget* widget) {
        if (m_window->findChild<Header*>()->isAncestorOf(widget))
            return 0;
        if (m_window->findChild<Banner*>(u"trialBanner"_s)->isAncestorOf(widget))
            return 1;
        if (widget == m_window->findChild<PlaceRail*>())
            return 2;
        return details()->isAncestorOf(widget) ? 4 : 3;
    };
    QList<int> parts;
    QSet<QWidget*> seen;
    for (QWidget* widget = first; !seen.contains(widget); widget = QApplication::focusWidget()) {
        seen << widget;
        parts << partOf(widget);
        QTest::keyClick(widget, Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget() != nullptr);
    }
    QVERIFY(std::is_sorted(parts.begin(), parts.end()));
    for (int part = 0; part < 5; ++part)
        QVERIFY2(parts.contains(part), qPrintable(QString::number(part)));
    QVERIFY(seen.contains(view()));
}

void tst_MainWindow::narrowWindow_showsOneThingAtATime()
{
    openTrial();
    m_window->resize(720, 600);
    QTRY_VERIFY(!m_window->findChild<PlaceRail*>()->isVisible());
    QVERIFY(view()->isVisible());
    QVERIFY(!details()->isVisible());
    page().focusList();
    QTest::keyClick(view(), Qt::Key_Right);
    QVERIFY(!details()->isVisible());
    QTest::keyClick(view(), Qt::Key_Return);
    QVERIFY(details()->isVisible());
    QVERIFY(!view()->isVisible());
    QTest::mouseClick(button(u"Back to the list"_s), Qt::LeftButton);
    QVERIFY(view()->isVisible());
    QCOMPARE(QApplication::focusWidget(), view());
    // The places are in a menu now.
    QPushButton* places = button(u"My badges"_s);
    QVERIFY(places != nullptr);
    QVERIFY(places->menu()->actions().size() >= 3);
    places->menu()->actions().at(1)->trigger();
    QCOMPARE(page().place().kind, BadgePlace::Kind::ToConfirm);
}

void tst_MainWindow::wideWindow_neverCutsAPane_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("scale");
    QTest::newRow("1024 by 600") << QSize(1024, 600) << 1.0;
    QTest::newRow("1024 by 600, large text") << QSize(1024, 600) << 2.0;
    QTest::newRow("1366 by 768, larger text") << QSize(1366, 768) << 1.5;
    QTest::newRow("1280 by 800, large text") << QSize(1280, 800) << 2.0;
}

void tst_MainWindow::wideWindow_neverCutsAPane()
{
    QFETCH(QSize, size);
    QFETCH(qreal, scale);
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSizeF(usual.pointSizeF() * scale);
    QApplication::setFont(font);
    m_window.reset();
    open();
    openTrial();
    m_window->resize(size);
    page().readBadge(badgeNamed(u"Cuisine solidaire"_s));
    QApplication::processEvents();
    QCOMPARE(m_window->size(), size); // nothing forces it wider
    const QRect all = m_window->rect();
    for (const QWidget* pane : { static_cast<QWidget*>(view()), static_cast<QWidget*>(details()) }) {
        if (pane->isVisible())
            QVERIFY(all.contains(QRect(pane->mapTo(m_window.get(), QPoint()), pane->size())));
    }
    auto* scroll = details()->findChild<QScrollArea*>();
    QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    QApplication::setFont(usual);
}

void tst_MainWindow::check_keepsNewReports()
{
    openTrial();
    const BadgeId id = badgeNamed(u"Cuisine solidaire"_s);
    page().showBadge(id);
    QAction* check = action(u"&Check now"_s);
    QVERIFY(check->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QVERIFY(!check->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(check->isEnabled(), patience);
    QCOMPARE(page().chosen(), QList<BadgeId> { id });
    const Result<Backpack> trial = Backpack::open(m_folder->filePath(u"trial.besace"_s));
    QCOMPARE(trial->badge(id)->summary.state, State::IssuerUnknown);
}

void tst_MainWindow::address_confirmsABadge()
{
    openTrial();
    page().showPlace({ BadgePlace::Kind::ToConfirm, {} });
    QCOMPARE(page().badgesOnShow(), 1);
    QTest::keyClick(view(), Qt::Key_Home);
    auto* line = details()->findChild<RecipientLine*>();
    QVERIFY(line != nullptr);
    auto* field = line->findChild<QLineEdit*>();
    QVERIFY(field != nullptr); // its address is hidden
    const BadgeId id = page().chosen().first();
    QTest::keyClicks(field, u"lea.martin@ecole.example"_s);
    QTest::keyClick(field, Qt::Key_Return);
    const Result<Backpack> trial = Backpack::open(m_folder->filePath(u"trial.besace"_s));
    auto* problem = m_window->findChild<Banner*>(u"problem"_s);
    QTRY_VERIFY_WITH_TIMEOUT(trial->badge(id)->summary.place == Place::MyBadges || problem->isVisible(), patience);
}

void tst_MainWindow::wrongAddress_isSaid()
{
    openTrial();
    page().showPlace({ BadgePlace::Kind::ToConfirm, {} });
    QTest::keyClick(view(), Qt::Key_Home);
    auto* field = details()->findChild<RecipientLine*>()->findChild<QLineEdit*>();
    QTest::keyClicks(field, u"nobody@mail.example"_s);
    QTest::keyClick(field, Qt::Key_Return);
    auto* problem = m_window->findChild<Banner*>(u"problem"_s);
    QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), patience);
    QVERIFY(problem->words().contains(u"nobody@mail.example"_s));
    const Result<Backpack> trial = Backpack::open(m_folder->filePath(u"trial.besace"_s));
    QVERIFY(!trial->identities()->contains(u"nobody@mail.example"_s));
    QTest::mouseClick(problem->findChild<QPushButton*>(), Qt::LeftButton);
    QVERIFY(!problem->isVisible());
}

void tst_MainWindow::share_opensWithTheChosen()
{
    openTrial();
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    auto* dialog = m_window->findChild<ShareDialog*>();
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(m_window->findChild<ShareDialog*>() == nullptr);
}

void tst_MainWindow::drop_begins()
{
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(trial::badgesFolder()) });
    QDragEnterEvent enter({ 100, 100 }, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({ 100, 100 }, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &drop);
    auto* panel = m_window->findChild<ImportPanel*>();
    QVERIFY(panel->isVisible());
    m_window->close();
    QTRY_VERIFY_WITH_TIMEOUT(!panel->isRunning(), patience);
}

void tst_MainWindow::emptyClipboard_isSaid()
{
    QGuiApplication::clipboard()->clear();
    action(u"&Paste a link or a file"_s)->trigger();
    QVERIFY(!m_window->findChild<ImportPanel*>()->isVisible());
}

void tst_MainWindow::menus_haveTheirOwnLetters_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("French") << u"fr"_s;
    QTest::newRow("Arabic") << u"ar"_s;
}

/// No two letters collide in a menu, nor in the menu bar and the header, which share the Alt key.
void tst_MainWindow::menus_haveTheirOwnLetters()
{
    QFETCH(QString, language);
    wording::installTranslations(language, u"desktop"_s);
    m_window.reset();
    open();
    const auto letterOf = [](const QString& text) {
        const qsizetype mark = text.indexOf(u'&');
        return mark < 0 ? QChar() : text.at(mark + 1).toLower();
    };
    const auto verifyApart = [&](const QStringList& texts) {
        QString letters;
        for (const QString& text : texts) {
            const QChar letter = letterOf(text);
            QVERIFY2(!letter.isNull() && !letters.contains(letter), qPrintable(text));
            letters += letter;
        }
    };
    QStringList top { m_window->findChild<QPushButton*>(u"add"_s)->text(),
        m_window->findChild<QPushButton*>(u"show"_s)->text() };
    for (const QAction* menu : m_window->menuBar()->actions()) {
        top << menu->text();
        QStringList items;
        for (const QAction* item : menu->menu()->actions()) {
            if (!item->isSeparator() && item->isVisible())
                items << item->text();
        }
        verifyApart(items);
    }
    verifyApart(top);
    wording::installTranslations(u"en"_s, u"desktop"_s);
}

void tst_MainWindow::choices_areKept()
{
    openTrial();
    action(u"As a &list"_s)->trigger();
    action(u"By n&ame"_s)->trigger();
    QCOMPARE(page().form(), BadgeCardDelegate::Form::Row);
    const QSignalSpy appearance(m_window.get(), &MainWindow::appearanceChosen);
    action(u"&Dark"_s)->trigger();
    QCOMPARE(appearance.size(), 1);
    m_preferences = m_window->preferences();
    QCOMPARE(m_preferences.sort, Sort::Name);
    QCOMPARE(m_preferences.form, BadgeCardDelegate::Form::Row);
    QCOMPARE(m_preferences.appearance, Appearance::Dark);
    m_window.reset();
    open();
    QCOMPARE(page().form(), BadgeCardDelegate::Form::Row);
    QCOMPARE(page().sort(), Sort::Name);
    QVERIFY(action(u"&Dark"_s)->isChecked());
}

void tst_MainWindow::pictures_arrive()
{
    openTrial();
    page().showBadge(badgeNamed(u"Cuisine solidaire"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!view()->currentIndex().data(Qt::DecorationRole).value<QPixmap>().isNull(), patience);
    const auto hasPicture = [this] {
        for (const QLabel* label : details()->findChildren<QLabel*>()) {
            if (label->isVisible() && !label->pixmap().isNull())
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasPicture(), patience);
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
