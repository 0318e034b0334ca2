#include "app/desktop/Program.h"
#include "app/desktop/frame/MainWindow.h"
#include "app/desktop/settings/Preferences.h"
#include "app/desktop/start/LeaveDialog.h"
#include "core/backpack/Password.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QPointer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include "tests/support/OwnScreen.h"
#include <cstdio>

using namespace besace;
using namespace Qt::StringLiterals;

constexpr int patience = 30'000; // milliseconds
constexpr const char* copier = "--copy"; // what this program is called with to be the other one

/// On a shared computer: what the person copied here goes with them, and what somebody else copied does not. On a real
/// screen, since a program without one has a clipboard to itself.
class tst_Clipboard : public QObject {
    Q_OBJECT

public:
    explicit tst_Clipboard(bool hasScreen) : m_hasScreen(hasScreen) { }

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void copiedHere_goes();
    void copiedElsewhere_stays();
    void lockedOnASharedComputer_goes_data();
    void lockedOnASharedComputer_goes();

private:
    MainWindow* window() const { return m_program->window(); }
    LeaveDialog* askedToLeave() const;
    /// And lets the program begin to end.
    void leave(LeaveDialog* dialog) const;

    const bool m_hasScreen;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

void tst_Clipboard::initTestCase()
{
    if (!m_hasScreen)
        QSKIP("not installed: Xvfb");
    QApplication::setQuitOnLastWindowClosed(false);
    QCoreApplication::setOrganizationName(u"besace"_s);
    QCoreApplication::setApplicationName(u"besace"_s);
}

void tst_Clipboard::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(u"own"_s)));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->filePath(u"settings"_s));
    QSettings settings;
    settings.setValue("language", u"en"_s);
    noteSharing(true, settings);
    m_program = std::make_unique<Program>(static_cast<QApplication&>(*qApp), m_folder->filePath(u"backpack.besace"_s));
    QVERIFY(m_program->open());
    QVERIFY(QTest::qWaitForWindowExposed(window()));
}

void tst_Clipboard::cleanup()
{
    m_program.reset();
    QThreadPool::globalInstance()->waitForDone();
}

LeaveDialog* tst_Clipboard::askedToLeave() const
{
    window()->findChild<QAction*>(u"leave"_s)->trigger();
    return window()->findChild<LeaveDialog*>();
}

void tst_Clipboard::leave(LeaveDialog* dialog) const
{
    const QPointer<MainWindow> before = window();
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!before, patience);
}

static bool isNamed(const LeaveDialog& dialog)
{
    return dialog.findChild<QLabel*>(u"traces"_s)->accessibleName().contains(u"What you copied last"_s);
}

void tst_Clipboard::copiedHere_goes()
{
    QClipboard& clipboard = *QGuiApplication::clipboard();
    clipboard.setText(u"https://maison.example/badges/lea"_s);
    QVERIFY(clipboard.ownsClipboard());
    LeaveDialog* dialog = askedToLeave();
    QVERIFY(dialog != nullptr && isNamed(*dialog));
    leave(dialog);
    QTRY_VERIFY(!clipboard.ownsClipboard());
    QCOMPARE(clipboard.text(), QString());
}

void tst_Clipboard::copiedElsewhere_stays()
{
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), { QString::fromLatin1(copier) });
    QVERIFY(other.waitForReadyRead(patience));
    QClipboard& clipboard = *QGuiApplication::clipboard();
    QTRY_COMPARE_WITH_TIMEOUT(clipboard.text(), u"somebody else's"_s, patience);
    LeaveDialog* dialog = askedToLeave();
    QVERIFY(dialog != nullptr && !isNamed(*dialog));
    leave(dialog);
    QCOMPARE(clipboard.text(), u"somebody else's"_s);
    other.kill();
    QVERIFY(other.waitForFinished(patience));
}

void tst_Clipboard::lockedOnASharedComputer_goes_data()
{
    QTest::addColumn<bool>("isShared");
    QTest::newRow("shared") << true;
    QTest::newRow("one's own") << false;
}

/// Who shuts the backpack does not leave a part of it lying about for the next person.
void tst_Clipboard::lockedOnASharedComputer_goes()
{
    QFETCH(bool, isShared);
    m_program.reset();
    QThreadPool::globalInstance()->waitForDone();
    QSettings settings;
    noteSharing(isShared, settings);
    const QString path = m_folder->filePath(u"backpack.besace"_s);
    QVERIFY(setPassword(path, u"quatre mots"_s));
    m_program = std::make_unique<Program>(static_cast<QApplication&>(*qApp), path);
    QVERIFY(m_program->open());
    QVERIFY(window() != nullptr && QTest::qWaitForWindowExposed(window()));
    QClipboard& clipboard = *QGuiApplication::clipboard();
    clipboard.setText(u"lea@mail.example"_s);
    const QPointer<MainWindow> before = window();
    window()->findChild<QAction*>(u"lock"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!before && isLocked(path), patience);
    QTRY_COMPARE(clipboard.text(), isShared ? QString() : u"lea@mail.example"_s);
}

/// The other program: copies, says so, and stays, or what it copied would go.
static int copy(int argc, char* argv[])
{
    const QGuiApplication application(argc, argv);
    QGuiApplication::clipboard()->setText(u"somebody else's"_s);
    std::puts("copied");
    std::fflush(stdout);
    return QGuiApplication::exec();
}

int main(int argc, char* argv[])
{
    if (argc > 1 && qstrcmp(argv[1], copier) == 0)
        return copy(argc, argv);
    const OwnScreen screen;
    QApplication application(argc, argv);
    tst_Clipboard test(screen.isUp());
    return QTest::qExec(&test, argc, argv);
}

#include "tst_clipboard.moc"
