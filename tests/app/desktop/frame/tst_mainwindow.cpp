#include "app/desktop/backpack/PlaceRail.h"
#include "app/desktop/details/RecipientLine.h"
#include "app/desktop/frame/Banner.h"
#include "app/desktop/import/ImportPanel.h"
#include "app/desktop/looks/TextLabel.h"
#include "app/desktop/sharing/ShareDialog.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QStatusBar>

#include "tests/app/desktop/frame/RealWindow.h"
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace besace;

/// The real window over real files, moved by keys and clicks.
class tst_MainWindow : public QObject, private RealWindow {
    Q_OBJECT

private slots:
    void initTestCase() { speakEnglish(); }
    void init() { begin(); }
    void cleanup() { end(); }
    void emptyBackpack_saysWhatToDo();
    void status_saysWhereEverythingIs();
    void noBadgeYet_leadsBack();
    void trial_isApart();
    void search_findsAndClears();
    void check_keepsNewReports();
    void address_confirmsABadge();
    void wrongAddress_isSaid();
    void share_opensWithTheChosen();
    void drop_begins();
    void emptyClipboard_isSaid();
    void choices_areKept();
    void hint_saysWhatCanBeDone();
    void emptyCollection_leadsToTheBadges();
};

void tst_MainWindow::emptyBackpack_saysWhatToDo()
{
    QVERIFY(button(u"Try with example badges"_s) != nullptr);
    QVERIFY(button(u"I have no badge yet"_s) != nullptr);
    QVERIFY(!details()->isVisible());
    QVERIFY(!m_window->findChild<QPushButton*>(u"show"_s)->isEnabled());
    QCOMPARE(QApplication::focusWidget(), button(u"Add badges"_s));
    QVERIFY(m_window->windowTitle().contains(u"My badges"_s));
}

/// On a USB key nothing is kept on the computer, and nobody shall look for it there.
void tst_MainWindow::status_saysWhereEverythingIs()
{
    const auto status = [this] { return m_window->statusBar()->findChild<QLabel*>()->text(); };
    QVERIFY2(status().contains(u"kept on this computer"_s), qPrintable(status()));
    m_window.reset();
    m_kept = { KeptPlace::Kind::ProgramFolder };
    open();
    QVERIFY2(status().contains(u"kept in Besace's folder"_s), qPrintable(status()));
    QVERIFY2(!status().contains(u"this computer"_s), qPrintable(status()));
    m_window.reset();
    m_kept = { KeptPlace::Kind::OtherDisk, u"LEA"_s };
    open();
    m_kept = {};
    QVERIFY2(status().contains(u"kept on the disk “LEA”"_s), qPrintable(status()));
    QVERIFY2(!status().contains(u"this computer"_s), qPrintable(status()));
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
    QTest::keyClicks(field, u"Nadia.Petit@mail.example"_s); // as she writes it; the badge has it in small letters
    QTest::keyClick(field, Qt::Key_Return);
    const Result<Backpack> trial = Backpack::open(m_folder->filePath(u"trial.besace"_s));
    QTRY_COMPARE_WITH_TIMEOUT(trial->badge(id)->summary.place, Place::MyBadges, patience);
    QVERIFY(!m_window->findChild<Banner*>(u"problem"_s)->isVisible());
    const auto status = [this] { return m_window->statusBar()->findChild<QLabel*>()->text(); };
    // Also once the badges were checked for the new address, which says more of itself.
    QTRY_VERIFY2_WITH_TIMEOUT(
        status().startsWith(u"This badge is for you: "_s) && status().contains(u"checked"_s, Qt::CaseInsensitive),
        qPrintable(status()), patience);
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

/// Where no badge is chosen, the pane says what the place is for; where there is none to choose, it asks for nothing.
void tst_MainWindow::hint_saysWhatCanBeDone()
{
    openTrial();
    const auto says = [this](const QString& words) {
        const QList<TextLabel*> labels = details()->findChildren<TextLabel*>();
        return std::ranges::any_of(labels, [&](const TextLabel* label) { return label->words().contains(words); });
    };
    view()->clearSelection();
    QTRY_VERIFY(says(u"what it says"_s));
    page().showPlace({ BadgePlace::Kind::ToConfirm, {} });
    QTRY_VERIFY(says(u"for another e-mail address"_s));
    page().showPlace({ BadgePlace::Kind::ToLookAt, {} });
    QTRY_VERIFY(says(u"what to do"_s));
    page().showPlace({ BadgePlace::Kind::Trash, {} });
    QTRY_COMPARE(page().badgesOnShow(), 0);
    QVERIFY(!says(u"Choose a badge"_s));
}

void tst_MainWindow::emptyCollection_leadsToTheBadges()
{
    openTrial();
    QVERIFY(Backpack::open(m_folder->filePath(u"trial.besace"_s))->createCollection(u"Reception"_s));
    page().refresh();
    QTRY_COMPARE(page().rail().collections().size(), 1);
    page().showPlace({ BadgePlace::Kind::Collection, u"Reception"_s });
    QTRY_VERIFY(m_window->findChild<QPushButton*>(u"chooseBadges"_s));
    QTest::mouseClick(m_window->findChild<QPushButton*>(u"chooseBadges"_s), Qt::LeftButton);
    QCOMPARE(page().place().kind, BadgePlace::Kind::MyBadges);
    QTRY_COMPARE(QApplication::focusWidget(), view());
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
