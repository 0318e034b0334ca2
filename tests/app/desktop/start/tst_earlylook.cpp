#include "app/desktop/Program.h"
#include "app/desktop/backpack/BackpackPage.h"
#include "app/desktop/frame/MainWindow.h"
#include "app/desktop/start/UnlockDialog.h"
#include "core/backpack/Password.h"
#include "core/base/Files.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QMessageBox>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

#include "tests/core/backpack/Samples.h"
#include <SQLiteCpp/SQLiteCpp.h>
#include <tuple>

using namespace besace;
using namespace Qt::StringLiterals;

/// The program begins to look at its backpack before it has a window; whatever is found there, it opens as it always
/// did.
class tst_EarlyLook : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void sound_isOpened();
    void locked_isAskedFor();
    void damagedMeanwhile_isRepaired();
    void wrongIndex_isMadeAnew();
    void whileAnotherProgramWrites_theWindowIsUsable();
    void whatIsNone_leavesNoWindow();
    void notThere_isMade();

private:
    MainWindow* window() const { return m_program->window(); }
    QMessageBox* box(const QString& name) const { return window()->findChild<QMessageBox*>(name); }
    void fill() const;
    void prepare() { m_program = std::make_unique<Program>(static_cast<QApplication&>(*qApp), m_path); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Program> m_program;
};

void tst_EarlyLook::initTestCase()
{
    QApplication::setQuitOnLastWindowClosed(false);
    QCoreApplication::setOrganizationName(u"besace"_s);
    QCoreApplication::setApplicationName(u"besace"_s);
}

void tst_EarlyLook::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"b.besace"_s);
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(u"own"_s)));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->filePath(u"settings"_s));
}

void tst_EarlyLook::cleanup()
{
    m_program.reset();
    QThreadPool::globalInstance()->waitForDone();
}

void tst_EarlyLook::fill() const
{
    Result<Backpack> backpack = Backpack::open(m_path);
    QVERIFY(backpack && backpack->add(samples::newBadge(), samples::now()));
}

void tst_EarlyLook::sound_isOpened()
{
    fill();
    const EarlyLook look(m_path);
    QVERIFY(look.isUnderWay());
    prepare();
    QVERIFY(m_program->open(look));
    QVERIFY(window() != nullptr && window()->isVisible());
    QCOMPARE(window()->page().badgesInAll(), 1);
    QVERIFY(window()->findChild<QMessageBox*>() == nullptr);
}

void tst_EarlyLook::locked_isAskedFor()
{
    fill();
    QVERIFY(setPassword(m_path, u"quatre mots"_s));
    QVERIFY(lock(m_path));
    const EarlyLook look(m_path);
    QVERIFY(!look.isUnderWay());
    prepare();
    QVERIFY(m_program->open(look));
    QVERIFY(window() == nullptr);
    QTRY_VERIFY(qobject_cast<UnlockDialog*>(QApplication::activeWindow()) != nullptr);
}

void tst_EarlyLook::damagedMeanwhile_isRepaired()
{
    fill();
    const EarlyLook look(m_path);
    std::ignore = look.found();
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QCOMPARE(file.write(QByteArray(100, 'x')), 100);
    file.close();
    prepare();
    QVERIFY(m_program->open(look));
    QCOMPARE(window()->page().badgesInAll(), 1);
    QVERIFY(window()->findChild<QMessageBox*>(u"recovered"_s) != nullptr);
}

/// The window is there first; then the person is asked, and nothing that was searched for is shown until then.
void tst_EarlyLook::wrongIndex_isMadeAnew()
{
    fill();
    SQLite::Database(m_path.toStdString(), SQLite::OPEN_READWRITE).exec("DELETE FROM badge_text_data WHERE id > 10");
    const EarlyLook look(m_path);
    prepare();
    QVERIFY(m_program->open(look));
    QCOMPARE(window()->page().badgesInAll(), 1);
    const QString name = samples::Sample().name;
    window()->page().setSearch(name);
    QTRY_VERIFY(box(u"damaged"_s) != nullptr);
    const QList<QAbstractButton*> buttons = box(u"damaged"_s)->buttons();
    for (QAbstractButton* button : buttons) {
        if (box(u"damaged"_s)->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QTRY_VERIFY(window() != nullptr && box(u"recovered"_s) != nullptr);
    window()->page().setSearch(name);
    QCOMPARE(window()->page().badgesOnShow(), 1);
}

/// The index is asked by what looks like a change: it waits for who is writing, up to ten seconds. Meanwhile the person
/// looks through their badges, and what they search for comes once the other is done.
void tst_EarlyLook::whileAnotherProgramWrites_theWindowIsUsable()
{
    fill();
    SQLite::Database other(m_path.toStdString(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");
    const EarlyLook look(m_path);
    prepare();
    QElapsedTimer opening;
    opening.start();
    QVERIFY(m_program->open(look));
    qint64 longest = opening.elapsed(); // that the window answered nothing
    QElapsedTimer since;
    since.start();
    QTimer ticking;
    connect(&ticking, &QTimer::timeout, this, [&] { longest = std::max(longest, since.restart()); });
    ticking.start(20);
    window()->page().setSearch(samples::Sample().name);
    QTest::qWait(1500);
    QVERIFY(window()->isVisible());
    other.exec("ROLLBACK");
    QTRY_COMPARE_WITH_TIMEOUT(window()->page().badgesOnShow(), 1, 30000);
    window()->page().setSearch(u"nothing is called so"_s);
    QTRY_COMPARE(window()->page().badgesOnShow(), 0);
    QVERIFY2(longest < 1400, qPrintable(QString::number(longest)));
}

void tst_EarlyLook::whatIsNone_leavesNoWindow()
{
    QVERIFY(writeFile(m_path, "a letter, and no backpack"));
    const EarlyLook look(m_path);
    prepare();
    bool isAlone = false;
    QTimer::singleShot(0, this, [&] {
        isAlone = window() == nullptr;
        QApplication::activeModalWidget()->close();
    });
    QVERIFY(!m_program->open(look));
    QVERIFY(isAlone);
    QVERIFY(window() == nullptr);
}

void tst_EarlyLook::notThere_isMade()
{
    const EarlyLook look(m_path);
    QVERIFY(!look.isUnderWay());
    prepare();
    QVERIFY(m_program->open(look));
    QCOMPARE(window()->page().badgesInAll(), 0);
}

QTEST_MAIN(tst_EarlyLook)
#include "tst_earlylook.moc"
