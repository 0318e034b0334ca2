#include "app/common/BackpackPath.h"
#include "app/common/ChangeSettings.h"
#include "app/common/Portable.h"
#include "app/desktop/frame/StatusWords.h"
#include "app/desktop/settings/SettingsDialog.h"

#include <QComboBox>
#include <QMessageBox>

#include "tests/app/desktop/start/RealProgram.h"
#include "tests/core/backpack/Samples.h"

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
    void everyDeed_makesNothing();
    void erasing_isNotSaidToBeDone();

private:
    QString mount() const { return m_folder->filePath(u"key"_s); }
    QString home() const { return mount() + u'/' + portableFolderName; }
    bool isEmpty() const { return QDir(mount()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }
    void pullOut() const { QVERIFY(QDir().rename(home(), m_folder->filePath(u"elsewhere"_s)) && isEmpty()); }
    void plugInAgain() const { QVERIFY(QDir().rename(m_folder->filePath(u"elsewhere"_s), home())); }
    void open();
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

void tst_PulledOut::settings_waitForTheKey()
{
    open();
    pullOut();
    auto* settings = openDialog<SettingsDialog>(u"settings"_s);
    QVERIFY(settings);
    QTest::keyClick(settings->findChild<QComboBox*>(u"appearance"_s), Qt::Key_End);
    QTest::keyClick(settings, Qt::Key_Escape);
    QTRY_VERIFY2(status().startsWith(u"The disk that Besace is on is not there."_s), qPrintable(status()));
    QVERIFY(isEmpty());
    plugInAgain();
    window()->close();
    QVERIFY(!QSettings().value("window/geometry").toByteArray().isEmpty());
    QVERIFY(!QSettings().value("appearance").toString().isEmpty());
    QVERIFY(QSettings().value("appearance").toString() != u"system"_s);
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

QTEST_MAIN(tst_PulledOut)
#include "tst_pulledout.moc"
