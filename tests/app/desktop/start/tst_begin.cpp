#include "app/desktop/Program.h"
#include "app/desktop/backpack/BackpackPage.h"
#include "app/desktop/frame/MainWindow.h"
#include "app/desktop/start/CrashReport.h"
#include "app/desktop/start/Door.h"
#include "app/desktop/start/FirstStart.h"
#include "app/desktop/start/FirstTime.h"
#include "app/desktop/start/LeaveDialog.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include "tests/core/backpack/Samples.h"
#include <tuple>

using namespace besace;
using namespace Qt::StringLiterals;

static constexpr int patience = 60000; // milliseconds: what is waited for comes, however slow the machine

/// From the first start to leaving a shared computer: the whole program, its settings and its files.
class tst_Begin : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void mine_opensTheBackpackAndIsNotAskedAgain();
    void language_isKept();
    void closed_leavesNothing();
    void shared_getsAPassword();
    void shared_withoutPasswordComesBack();
    void elsewhere_isMadeOnTheKey();
    void elsewhere_opensTheOneThatIsThere();
    void own_isOpened();
    void secondDoor_leadsToTheDesk();
    void rail_leadsToTheDesk();
    void traces_goAndAreNamed();
    void traces_canBeKept();
    void notShared_hasNoSuchEntry();

private:
    FirstStart* first() const;
    MainWindow* window() const { return m_program->window(); }
    template <typename T>
    T* onTop() const;
    void begin();
    void press(const QString& name) const;
    void open(const QString& path);
    void givePassword(const QString& password) const;
    void typePath(const QString& path) const;
    QString own() const { return m_folder->filePath(u"own/besace/backpack.besace"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

template <typename T>
T* tst_Begin::onTop() const
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* found = qobject_cast<T*>(widget); found != nullptr && found->isVisible())
            return found;
    }
    return nullptr;
}

FirstStart* tst_Begin::first() const { return onTop<FirstStart>(); }

void tst_Begin::initTestCase()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication::setQuitOnLastWindowClosed(false);
    QCoreApplication::setOrganizationName(u"besace"_s);
    QCoreApplication::setApplicationName(u"besace"_s);
}

void tst_Begin::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(u"own"_s)));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->filePath(u"settings"_s));
}

void tst_Begin::cleanup()
{
    m_program.reset();
    QThreadPool::globalInstance()->waitForDone();
    std::ignore = lock(own());
}

void tst_Begin::begin()
{
    QVERIFY(isFirstTime(QSettings(), own()));
    m_program = std::make_unique<Program>(static_cast<QApplication&>(*qApp), own());
    m_program->begin();
    QVERIFY(first());
    first()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(first()));
    auto* language = first()->findChild<QComboBox*>(u"language"_s);
    QTest::keyClick(language, Qt::Key_Home);
    QTest::keyClick(language, Qt::Key_Down); // English
}

void tst_Begin::press(const QString& name) const
{
    auto* button = first()->findChild<QAbstractButton*>(name);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

void tst_Begin::open(const QString& path)
{
    m_program = std::make_unique<Program>(static_cast<QApplication&>(*qApp), path);
    QVERIFY(m_program->open());
    window()->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), window());
}

void tst_Begin::givePassword(const QString& password) const
{
    QTRY_VERIFY(onTop<PasswordDialog>());
    auto* dialog = onTop<PasswordDialog>();
    for (const QString& field : { u"password"_s, u"passwordAgain"_s })
        QTest::keyClicks(dialog->findChild<QLineEdit*>(field), password);
    QTest::keyClick(dialog, Qt::Key_Return);
}

/// Into the dialog of files that is open.
void tst_Begin::typePath(const QString& path) const
{
    QTRY_VERIFY(onTop<QFileDialog>());
    auto* dialog = onTop<QFileDialog>();
    dialog->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
    name->setText(path); // typed letter by letter, the list of suggestions would take the Return key
    QTest::keyClick(name, Qt::Key_Return);
}

void tst_Begin::mine_opensTheBackpackAndIsNotAskedAgain()
{
    begin();
    QTest::keyClick(first()->findChild<Door*>(u"badges"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window() != nullptr && window()->isVisible(), patience);
    QTRY_VERIFY(!first());
    QVERIFY(!hasPassword(own()));
    QVERIFY(!isFirstTime(QSettings(), own()));
    QVERIFY(!window()->preferences().sharesComputer);
}

void tst_Begin::language_isKept()
{
    begin();
    QTest::keyClick(first()->findChild<QComboBox*>(u"language"_s), Qt::Key_Home); // Français
    QTRY_COMPARE(first()->findChild<Door*>(u"badges"_s)->text().remove(u'&'), u"Mes badges"_s);
    QTest::keyClick(first()->findChild<Door*>(u"badges"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window() != nullptr, patience);
    QVERIFY(window()->windowTitle().startsWith(u"Mes badges"_s));
    QCOMPARE(QSettings().value("language").toString(), u"fr"_s);
}

void tst_Begin::closed_leavesNothing()
{
    begin();
    first()->close();
    m_program.reset();
    QVERIFY(isFirstTime(QSettings(), own()));
    QVERIFY(!QFileInfo::exists(own()));
}

void tst_Begin::shared_getsAPassword()
{
    begin();
    press(u"shared"_s);
    QTest::keyClick(first()->findChild<Door*>(u"badges"_s), Qt::Key_Return);
    givePassword(u"quatre mots"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window() != nullptr && window()->isVisible(), patience);
    QVERIFY(!first());
    QVERIFY(hasPassword(own()));
    QVERIFY(window()->findChild<QAction*>(u"lock"_s)->isVisible());
    QVERIFY(window()->findChild<QAction*>(u"leave"_s)->isVisible());
    QVERIFY(QSettings().value("computer/shared").toBool());
}

void tst_Begin::shared_withoutPasswordComesBack()
{
    begin();
    press(u"shared"_s);
    QTest::keyClick(first()->findChild<Door*>(u"badges"_s), Qt::Key_Return);
    QTRY_VERIFY(onTop<PasswordDialog>());
    QTest::keyClick(onTop<PasswordDialog>(), Qt::Key_Escape);
    QTRY_VERIFY(!onTop<PasswordDialog>());
    QVERIFY(first() && window() == nullptr);
    QVERIFY(!QFileInfo::exists(own()));
}

void tst_Begin::elsewhere_isMadeOnTheKey()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"key"_s));
    begin();
    press(u"shared"_s);
    press(u"elsewhere"_s);
    QTest::keyClick(first()->findChild<Door*>(u"badges"_s), Qt::Key_Return);
    typePath(m_folder->filePath(u"key"_s));
    givePassword(u"quatre mots"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window() != nullptr, patience);
    const QString onKey = m_folder->filePath(u"key/backpack.besace"_s);
    QVERIFY(hasPassword(onKey));
    QVERIFY(!QFileInfo::exists(own()));
    m_program.reset();
    QThreadPool::globalInstance()->waitForDone();
    QVERIFY(lock(onKey));
}

void tst_Begin::elsewhere_opensTheOneThatIsThere()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"key"_s));
    const QString onKey = m_folder->filePath(u"key/backpack.besace"_s);
    QVERIFY(Backpack::open(onKey)->add(samples::newBadge(), samples::now()));
    begin();
    press(u"shared"_s);
    press(u"elsewhere"_s);
    QTest::keyClick(first()->findChild<Door*>(u"badges"_s), Qt::Key_Return);
    typePath(m_folder->filePath(u"key"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window() != nullptr, patience);
    QTRY_COMPARE(window()->page().badgesInAll(), 1);
}

void tst_Begin::own_isOpened()
{
    const QString mine = m_folder->filePath(u"Léa.besace"_s);
    QVERIFY(Backpack::open(mine)->add(samples::newBadge(), samples::now()));
    begin();
    press(u"haveBackpack"_s);
    typePath(mine);
    QTRY_VERIFY_WITH_TIMEOUT(window() != nullptr, patience);
    QVERIFY(!first());
    QCOMPARE(window()->windowTitle(), u"My badges – Léa – Besace"_s);
}

void tst_Begin::secondDoor_leadsToTheDesk()
{
    m_program = std::make_unique<Program>(static_cast<QApplication&>(*qApp), own());
    int opened = 0;
    m_program->setReviewDesk([&opened] { ++opened; });
    m_program->begin();
    QTest::keyClick(first()->findChild<Door*>(u"review"_s), Qt::Key_Return);
    QTRY_COMPARE(opened, 1);
    QVERIFY(!first() && window() == nullptr);
    QVERIFY(!QFileInfo::exists(own())); // nothing of the advisor's
}

void tst_Begin::rail_leadsToTheDesk()
{
    m_program = std::make_unique<Program>(static_cast<QApplication&>(*qApp), own());
    QVERIFY(m_program->open());
    QVERIFY(!window()->findChild<QPushButton*>(u"reviewDoor"_s)->isVisible());
    QVERIFY(!window()->findChild<QAction*>(u"review"_s));
    m_program.reset(); // there is one a process
    m_program = std::make_unique<Program>(static_cast<QApplication&>(*qApp), own());
    int opened = 0;
    m_program->setReviewDesk([&opened] { ++opened; });
    QVERIFY(m_program->open());
    window()->resize(1280, 800);
    auto* door = window()->findChild<QPushButton*>(u"reviewDoor"_s);
    QTRY_VERIFY(door->isVisible());
    QTest::keyClick(door, Qt::Key_Space);
    QTRY_COMPARE(opened, 1);
    window()->findChild<QAction*>(u"review"_s)->trigger();
    QTRY_COMPARE(opened, 2);
}

void tst_Begin::traces_goAndAreNamed()
{
    QVERIFY(Backpack::open(own())->add(samples::newBadge(), samples::now()));
    const QString trial = m_folder->filePath(u"own/besace/trial.besace"_s);
    const QString crashed = m_folder->filePath(u"own/besace/besace-crash.txt"_s);
    for (const QString& path : { trial, crashed })
        QVERIFY(QFile(path).open(QIODevice::WriteOnly));
    {
        QSettings settings;
        settings.setValue("language", u"en"_s);
        settings.setValue("web/sites", QStringList { u"organisation.example"_s });
        noteSharing(true, settings);
        QSettings(QSettings::UserScope, u"QtProject"_s).setValue("FileDialog/lastVisited", u"file:///media/lea"_s);
    }
    open(own());
    window()->findChild<QAction*>(u"leave"_s)->trigger();
    auto* dialog = window()->findChild<LeaveDialog*>();
    QVERIFY(dialog);
    const QString traces = dialog->findChild<QLabel*>(u"traces"_s)->accessibleName();
    for (const QString& words : { u"settings"_s, u"last backpacks"_s, u"example badges"_s, u"crash"_s })
        QVERIFY2(traces.contains(words), qPrintable(traces));
    QVERIFY(dialog->findChild<QLabel*>(u"stays"_s)->accessibleName().contains(u"no password"_s));
    const QPointer<MainWindow> before = window();
    dialog->activateWindow();
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!before, patience);
    QTRY_COMPARE(QSettings().allKeys(), QStringList { u"computer/shared"_s });
    QVERIFY(!QSettings(QSettings::UserScope, u"QtProject"_s).contains("FileDialog/lastVisited"));
    QVERIFY(!QFileInfo::exists(trial) && !QFileInfo::exists(crashed));
    QCOMPARE(*Backpack::open(own())->count({}, samples::now()), 1); // it stays
}

void tst_Begin::traces_canBeKept()
{
    {
        QSettings settings;
        settings.setValue("language", u"en"_s);
        noteSharing(true, settings);
    }
    open(own());
    window()->findChild<QAction*>(u"leave"_s)->trigger();
    QTest::keyClick(window()->findChild<LeaveDialog*>(), Qt::Key_Escape);
    QTRY_VERIFY(!window()->findChild<LeaveDialog*>());
    QVERIFY(window()->isVisible());
    QCOMPARE(QSettings().value("language").toString(), u"en"_s);
}

void tst_Begin::notShared_hasNoSuchEntry()
{
    QSettings().setValue("language", u"en"_s);
    open(own());
    QVERIFY(!window()->findChild<QAction*>(u"leave"_s)->isVisible());
}

QTEST_MAIN(tst_Begin)
#include "tst_begin.moc"
