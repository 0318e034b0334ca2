#include "app/desktop/Program.h"
#include "app/desktop/backpack/BackpackPage.h"
#include "app/desktop/frame/MainWindow.h"
#include "app/desktop/start/BackpackToOpen.h"
#include "app/desktop/start/FirstStart.h"
#include "app/desktop/start/UnlockDialog.h"
#include "core/backpack/Password.h"
#include "core/base/Files.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include "tests/core/backpack/Samples.h"

using namespace besace;
using namespace Qt::StringLiterals;

static constexpr int patience = 60000; // milliseconds: what is waited for comes, however slow the machine

/// Whoever forgot the password of their backpack can go on with another one.
class tst_Forgotten : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void newOne_isMadeBesideTheOld();
    void secondNewOne_takesTheNextName();
    void goingBack_asksForThePasswordAgain();
    void withAWindowBelow_nothingIsOffered();

private:
    MainWindow* window() const { return m_program->window(); }
    template <typename T>
    T* onTop() const;
    QMessageBox* openQuestion();
    void makeNewOne();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QByteArray m_before;
    std::unique_ptr<Program> m_program;
};

template <typename T>
T* tst_Forgotten::onTop() const
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* found = qobject_cast<T*>(widget); found != nullptr && found->isVisible())
            return found;
    }
    return nullptr;
}

void tst_Forgotten::initTestCase()
{
    QApplication::setQuitOnLastWindowClosed(false);
    QCoreApplication::setOrganizationName(u"besace"_s);
    QCoreApplication::setApplicationName(u"besace"_s);
}

void tst_Forgotten::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"backpack.besace"_s);
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(u"own"_s)));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->filePath(u"settings"_s));
    QSettings().setValue("language", u"en"_s);
    QVERIFY(Backpack::open(m_path)->add(samples::newBadge(), samples::now()));
    QVERIFY(setPassword(m_path, u"quatre mots"_s));
    QVERIFY(lock(m_path));
    m_before = *readFile(m_path, 10'000'000);
    m_program = std::make_unique<Program>(static_cast<QApplication&>(*qApp), m_path);
    QVERIFY(m_program->open());
    QTRY_VERIFY(onTop<UnlockDialog>());
}

void tst_Forgotten::cleanup()
{
    m_program.reset();
    QThreadPool::globalInstance()->waitForDone();
}

QMessageBox* tst_Forgotten::openQuestion()
{
    auto* question = onTop<UnlockDialog>();
    auto* button = question->findChild<QPushButton*>(u"forgotten"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    return question->findChild<QMessageBox*>(u"forgottenPassword"_s);
}

void tst_Forgotten::makeNewOne()
{
    QMessageBox* box = openQuestion();
    QVERIFY(box);
    QVERIFY(box->informativeText().contains(m_path));
    box->findChild<QPushButton*>(u"makeNew"_s)->click();
    QTRY_VERIFY(onTop<FirstStart>());
    QTRY_VERIFY(!onTop<UnlockDialog>());
    QTest::keyClick(onTop<FirstStart>()->findChild<QAbstractButton*>(u"badges"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window() != nullptr && window()->isVisible(), patience);
}

void tst_Forgotten::newOne_isMadeBesideTheOld()
{
    makeNewOne();
    QCOMPARE(window()->page().badgesInAll(), 0);
    const QString fresh = m_folder->filePath(u"backpack 2.besace"_s);
    QVERIFY(QFile::exists(fresh));
    QCOMPARE(*readFile(m_path, 10'000'000), m_before);
    QVERIFY(isLocked(m_path));
    QStringList none;
    QCOMPARE(backpackToOpen({}, none), fresh); // the next time too
}

void tst_Forgotten::secondNewOne_takesTheNextName()
{
    const QString taken = m_folder->filePath(u"backpack 2.besace"_s);
    QVERIFY(writeFile(taken, "something else"));
    makeNewOne();
    QVERIFY(QFile::exists(m_folder->filePath(u"backpack 3.besace"_s)));
    QCOMPARE(*readFile(taken, 100), "something else"_ba);
}

void tst_Forgotten::goingBack_asksForThePasswordAgain()
{
    QMessageBox* box = openQuestion();
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!onTop<QMessageBox>());
    auto* question = onTop<UnlockDialog>();
    QVERIFY(question);
    QTest::keyClicks(question->findChild<QLineEdit*>(u"password"_s), u"quatre mots"_s);
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window() != nullptr && window()->isVisible(), patience);
    QCOMPARE(window()->page().badgesInAll(), 1);
    m_program.reset();
    QThreadPool::globalInstance()->waitForDone();
    QVERIFY(lock(m_path));
}

void tst_Forgotten::withAWindowBelow_nothingIsOffered()
{
    QWidget below;
    UnlockDialog dialog(m_path, &below);
    dialog.show();
    QVERIFY(!dialog.findChild<QPushButton*>(u"forgotten"_s)->isVisible());
}

QTEST_MAIN(tst_Forgotten)
#include "tst_forgotten.moc"
