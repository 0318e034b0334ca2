#include "app/common/BackpackPath.h"
#include "app/common/ChangeSettings.h"
#include "app/common/Portable.h"
#include "app/desktop/frame/StatusWords.h"
#include "app/desktop/settings/SettingsDialog.h"

#include <QComboBox>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

#include "tests/app/desktop/start/RealProgram.h"
#include "tests/core/backpack/Samples.h"
#include <csignal>

using namespace besace;
using namespace Qt::StringLiterals;

/// The USB key with the portable program is pulled out while the window is there: what is left is an empty folder,
/// which on some systems anybody may write to.
class tst_PulledOut : public QObject, private RealProgram {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init();
    void cleanup() { end(); }
    void settings_waitForTheKey();
    void closing_asksForTheKey_data();
    void closing_asksForTheKey();
    void closing_losesWithoutTheKeyOnlyWhatThePersonGivesUp();
    void closing_asksNothingWhereNothingWaits();
    void endOfSession_asksNobody();
    void keyThatIsBack_takesWhatWaitedAtTheEnd();
    void everyDeed_makesNothing();
    void erasing_isNotSaidToBeDone();
    void anotherLanguage_leavesTheWindow();
    void anotherTextSize_leavesTheWindow();

private:
    QString mount() const { return m_folder->filePath(u"key"_s); }
    QString home() const { return mount() + u'/' + portableFolderName; }
    bool isEmpty() const { return QDir(mount()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }
    void pullOut() const { QVERIFY(QDir().rename(home(), m_folder->filePath(u"elsewhere"_s)) && isEmpty()); }
    void plugInAgain() const { QVERIFY(QDir().rename(m_folder->filePath(u"elsewhere"_s), home())); }
    void open();
    void chooseAppearance() const;
    QMessageBox* question() const { return window()->findChild<QMessageBox*>(u"unkept"_s); }
    void answer(const QString& button) const
    {
        QTest::mouseClick(question()->findChild<QPushButton*>(button), Qt::LeftButton);
    }
    static QString keptAppearance() { return QSettings().value("appearance").toString(); }
    QString status() const { return window()->findChild<StatusWords*>()->text(); }
};

void tst_PulledOut::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(u"own"_s)));
    forgetChangesOfSettings();
    QVERIFY(QDir().mkpath(home()));
    keepSettingsIn(home());
    QSettings().setValue("language", u"en"_s);
    QVERIFY(Backpack::open(defaultBackpackPath())->add(samples::newBadge(), samples::now()));
}

void tst_PulledOut::open()
{
    m_program = std::make_unique<Program>(static_cast<QApplication&>(*qApp), defaultBackpackPath());
    QVERIFY(m_program->open());
    QTRY_COMPARE(window()->page().badgesOnShow(), 1);
    QThreadPool::globalInstance()->waitForDone(); // the copy of the day
}

void tst_PulledOut::chooseAppearance() const
{
    auto* settings = openDialog<SettingsDialog>(u"settings"_s);
    QVERIFY(settings);
    QTest::keyClick(settings->findChild<QComboBox*>(u"appearance"_s), Qt::Key_End);
    QTest::keyClick(settings, Qt::Key_Escape);
}

void tst_PulledOut::settings_waitForTheKey()
{
    open();
    pullOut();
    chooseAppearance();
    QTRY_VERIFY2(status().startsWith(u"The disk that Besace is on is not there."_s), qPrintable(status()));
    QVERIFY(isEmpty());
    plugInAgain();
    window()->close();
    QVERIFY(!QSettings().value("window/geometry").toByteArray().isEmpty());
    QVERIFY(!QSettings().value("appearance").toString().isEmpty());
    QVERIFY(QSettings().value("appearance").toString() != u"system"_s);
}

void tst_PulledOut::closing_asksForTheKey_data()
{
    QTest::addColumn<bool>("isBack");
    QTest::newRow("the key comes back") << true;
    QTest::newRow("tried without it") << false;
}

/// The end is the last moment at which the person can still do something about it.
void tst_PulledOut::closing_asksForTheKey()
{
    QFETCH(bool, isBack);
    open();
    pullOut();
    chooseAppearance();
    window()->close();
    QVERIFY(window()->isVisible());
    QVERIFY(question());
    QVERIFY(question()->text().contains(u"Your last choices are not kept yet."_s));
    QVERIFY(question()->informativeText().contains(u"Plug it in again"_s));
    if (isBack)
        plugInAgain();
    answer(u"tryAgain"_s);
    QTRY_COMPARE(window()->isVisible(), !isBack);
    if (isBack)
        QCOMPARE(keptAppearance(), u"high-contrast"_s);
    else
        QTRY_VERIFY(question()); // once more
}

void tst_PulledOut::closing_losesWithoutTheKeyOnlyWhatThePersonGivesUp()
{
    open();
    pullOut();
    chooseAppearance();
    window()->close();
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QVERIFY(window()->isVisible());
    window()->close();
    answer(u"closeAnyway"_s);
    QTRY_VERIFY(!window()->isVisible());
    QVERIFY(isEmpty());
}

/// How the window stands is nothing to ask for.
void tst_PulledOut::closing_asksNothingWhereNothingWaits()
{
    open();
    pullOut();
    window()->resize(window()->size() - QSize(50, 50));
    window()->close();
    QVERIFY(!question());
    QVERIFY(!window()->isVisible());
    QVERIFY(isEmpty());
}

void tst_PulledOut::endOfSession_asksNobody()
{
    open();
    pullOut();
    chooseAppearance();
    std::raise(SIGTERM);
    QTRY_VERIFY(window() == nullptr);
    QVERIFY(isEmpty());
}

/// Nothing is chosen any more that would have written it.
void tst_PulledOut::keyThatIsBack_takesWhatWaitedAtTheEnd()
{
    open();
    pullOut();
    emit window()->appearanceChosen(Appearance::Dark);
    emit window()->copyPutOff(QDateTime::currentDateTimeUtc());
    QVERIFY(areSettingsWaiting());
    plugInAgain();
    m_program.reset();
    QVERIFY(!areSettingsWaiting());
}

void tst_PulledOut::everyDeed_makesNothing()
{
    open();
    pullOut();
    window()->page().refresh(); // lists and counts, each with its own way into the file
    window()->tryExamples();
    QVERIFY(isEmpty());
    QTest::qWait(200); // NOTE: what must not come has no end to wait for; the jobs are waited for below
    QThreadPool::globalInstance()->waitForDone();
    QVERIFY(isEmpty());
    emit window()->copyPutOff(QDateTime::currentDateTimeUtc());
    emit window()->copySaved(QDateTime::currentDateTimeUtc());
    emit window()->forgetBackpacksWanted();
    QVERIFY(isEmpty());
    window()->close();
    m_program.reset();
    QVERIFY(isEmpty());
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"own/besace"_s))); // nor on the computer
}

/// Nothing of what is on the key can be erased: the person is told, and keeps the window.
void tst_PulledOut::erasing_isNotSaidToBeDone()
{
    open();
    pullOut();
    emit window()->eraseWanted();
    QTRY_VERIFY(window() != nullptr && window()->findChild<QMessageBox*>(u"erased"_s));
    const QString told = window()->findChild<QMessageBox*>(u"erased"_s)->text();
    QVERIFY2(told.contains(u"The disk does not answer."_s), qPrintable(told));
    QVERIFY(isEmpty());
}

/// The window would have to be made anew, of a backpack that is not there: the program would end.
void tst_PulledOut::anotherLanguage_leavesTheWindow()
{
    open();
    pullOut();
    const QPointer<MainWindow> before = window();
    emit window()->languageChosen(u"fr"_s);
    QTRY_VERIFY2(status().startsWith(u"Your backpack is not there."_s), qPrintable(status()));
    QCOMPARE(window(), before);
    plugInAgain();
    emit window()->languageChosen(u"fr"_s);
    QTRY_VERIFY(window() != nullptr && window() != before);
    QCOMPARE(QSettings().value("language").toString(), u"fr"_s);
}

void tst_PulledOut::anotherTextSize_leavesTheWindow()
{
    open();
    pullOut();
    const QPointer<MainWindow> before = window();
    emit window()->textSizeChosen(150);
    QTRY_VERIFY2(status().startsWith(u"Your backpack is not there."_s), qPrintable(status()));
    QCOMPARE(window(), before);
}

QTEST_MAIN(tst_PulledOut)
#include "tst_pulledout.moc"
