#include "app/desktop/Program.h"
#include "app/desktop/frame/MainWindow.h"
#include "app/desktop/start/EndSignals.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSessionManager>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include "tests/core/backpack/Samples.h"
#include <array>
#include <csignal>

using namespace besace;
using namespace Qt::StringLiterals;

/// The session ends while somebody writes, or it ended badly the last time.
class tst_SessionEnd : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void signals_areHeard_data();
    void signals_areHeard();
    void logout_savesWhatIsTyped();
    void terminated_savesAndCloses();
    void crash_isToldOnce();
    void report_isErased();

private:
    MainWindow* window() const { return m_program->window(); }
    void open();
    void write(const QString& words) const;
    QString path() const { return m_folder->filePath(u"own/besace/backpack.besace"_s); }
    QString report() const { return m_folder->filePath(u"own/besace/besace-crash.txt"_s); }
    void leaveReport() const;
    QString kept() const { return Backpack::open(path())->badge(1)->own.story.done; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

void tst_SessionEnd::initTestCase()
{
    QApplication::setQuitOnLastWindowClosed(false);
    QCoreApplication::setOrganizationName(u"besace"_s);
    QCoreApplication::setApplicationName(u"besace"_s);
}

void tst_SessionEnd::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(u"own"_s)));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->filePath(u"settings"_s));
    QSettings().setValue("language", u"en"_s);
    QVERIFY(Backpack::open(path())->add(samples::newBadge(), samples::now()));
}

void tst_SessionEnd::cleanup()
{
    m_program.reset();
    QThreadPool::globalInstance()->waitForDone();
}

void tst_SessionEnd::open()
{
    m_program = std::make_unique<Program>(static_cast<QApplication&>(*qApp), path());
    QVERIFY(m_program->open());
    window()->resize(1280, 800);
    QTRY_COMPARE(window()->page().badgesOnShow(), 1);
}

void tst_SessionEnd::write(const QString& words) const
{
    window()->page().showBadge(1);
    auto* box = window()->findChild<QPlainTextEdit*>();
    QVERIFY(box);
    QTest::keyClicks(box, words);
    QCOMPARE(kept(), QString());
}

void tst_SessionEnd::leaveReport() const
{
    QFile file(m_folder->filePath(u"own/besace/besace-crash-new.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("Besace 1.2.3\n") > 0);
}

void tst_SessionEnd::signals_areHeard_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
    QTest::newRow("SIGINT") << SIGINT;
}

void tst_SessionEnd::signals_areHeard()
{
    QFETCH(int, number);
    const EndSignals heard;
    QSignalSpy wanted(&heard, &EndSignals::wanted);
    std::raise(number);
    QCOMPARE(wanted.size(), 0); // not in the handler
    QTRY_VERIFY(!wanted.isEmpty());
}

/// The person may still say no to the end of the session: the window stays.
void tst_SessionEnd::logout_savesWhatIsTyped()
{
    open();
    write(u"cuisine"_s);
    window()->resize(1100, 700);
    // Only Qt makes a session manager, and only where there is a session. Nobody looks at this one.
    alignas(QObject) std::array<char, sizeof(QObject)> manager {};
    emit qApp->commitDataRequest(reinterpret_cast<QSessionManager&>(manager));
    QCOMPARE(kept(), u"cuisine"_s);
    QVERIFY(window()->isVisible());
    QVERIFY(!QSettings().value("window/geometry").toByteArray().isEmpty());
}

void tst_SessionEnd::terminated_savesAndCloses()
{
    open();
    write(u"cuisine"_s);
    QThreadPool::globalInstance()->waitForDone(); // the copy of the day
    const QPointer<MainWindow> before = window();
    std::raise(SIGTERM);
    QTRY_VERIFY(!before);
    QVERIFY(!QFileInfo::exists(path() + u"-wal"_s)); // closed in order
    QCOMPARE(kept(), u"cuisine"_s);
    QVERIFY(!QSettings().value("window/geometry").toByteArray().isEmpty());
}

void tst_SessionEnd::crash_isToldOnce()
{
    leaveReport();
    open();
    auto* told = window()->findChild<QMessageBox*>(u"crashed"_s);
    QVERIFY(told);
    QVERIFY(told->informativeText().contains(u"Nothing was sent."_s));
    QTest::keyClick(told, Qt::Key_Escape);
    QVERIFY(QFileInfo::exists(report())); // it stays where it is
    m_program.reset();
    open();
    QVERIFY(!window()->findChild<QMessageBox*>(u"crashed"_s));
}

void tst_SessionEnd::report_isErased()
{
    leaveReport();
    open();
    auto* told = window()->findChild<QMessageBox*>(u"crashed"_s);
    QVERIFY(told);
    QTest::mouseClick(told->findChild<QPushButton*>(u"eraseReport"_s), Qt::LeftButton);
    QTRY_VERIFY(!window()->findChild<QMessageBox*>(u"crashed"_s));
    QVERIFY(!QFileInfo::exists(report()));
}

QTEST_MAIN(tst_SessionEnd)
#include "tst_sessionend.moc"
