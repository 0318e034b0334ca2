#include "app/desktop/Program.h"
#include "app/desktop/backup/EraseDialog.h"
#include "app/desktop/backup/SaveCopyDialog.h"
#include "app/desktop/frame/MainWindow.h"
#include "app/desktop/settings/SettingsDialog.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include "tests/core/backpack/Samples.h"

using namespace besace;
using namespace Qt::StringLiterals;

static constexpr int patience = 60000; // milliseconds: what is waited for comes, however slow the machine

/// The whole program, from its settings on the disk to its window.
class tst_Program : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void textSize_beginsTheWindowAnew();
    void language_isKept();
    void erase_leavesNothing();
    void erase_wantsTheWord();
    void erase_offersACopyFirst();
    void erase_saysWhatIsStillThere();

private:
    MainWindow* window() const { return m_program->window(); }
    void start(const QString& name = u"backpack.besace"_s);
    void put(const QString& name) const;
    template <typename T>
    T* openDialog(const QString& action) const;
    EraseDialog* openErase() const;
    QStringList filesLeft() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

void tst_Program::initTestCase()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication::setQuitOnLastWindowClosed(false);
    QCoreApplication::setOrganizationName(u"besace"_s);
    QCoreApplication::setApplicationName(u"besace"_s);
}

void tst_Program::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(u"data"_s));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->filePath(u"settings"_s));
    QSettings settings;
    settings.setValue("language", u"en"_s);
}

void tst_Program::cleanup()
{
    m_program.reset();
    QThreadPool::globalInstance()->waitForDone();
}

void tst_Program::start(const QString& name)
{
    m_program = std::make_unique<Program>(static_cast<QApplication&>(*qApp), m_folder->filePath(u"data/"_s + name));
    QVERIFY(m_program->open());
    window()->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), window());
}

void tst_Program::put(const QString& name) const
{
    const QString path = m_folder->filePath(u"data/"_s + name);
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("secret") > 0);
}

template <typename T>
T* tst_Program::openDialog(const QString& action) const
{
    window()->findChild<QAction*>(action)->trigger();
    auto* dialog = window()->findChild<T*>();
    if (dialog != nullptr)
        dialog->activateWindow();
    return dialog;
}

EraseDialog* tst_Program::openErase() const
{
    auto* settings = openDialog<SettingsDialog>(u"settings"_s);
    settings->findChild<QPushButton*>(u"erase"_s)->setFocus();
    QTest::keyClick(settings->focusWidget(), Qt::Key_Space);
    auto* dialog = window()->findChild<EraseDialog*>();
    if (dialog != nullptr)
        dialog->activateWindow();
    return dialog;
}

QStringList tst_Program::filesLeft() const
{
    QStringList files;
    QDirIterator all(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        files << QDir(m_folder->path()).relativeFilePath(all.next());
    files.sort();
    return files;
}

void tst_Program::textSize_beginsTheWindowAnew()
{
    start();
    const qreal before = QApplication::font().pointSizeF();
    const QPointer<MainWindow> first = window();
    auto* settings = openDialog<SettingsDialog>(u"settings"_s);
    QVERIFY(settings);
    QTest::keyClick(settings->findChild<QComboBox*>(u"textSize"_s), Qt::Key_Down);
    QTest::keyClick(settings, Qt::Key_Escape); // however it closes
    QTRY_VERIFY_WITH_TIMEOUT(!first && window() != nullptr, patience);
    QCOMPARE(QApplication::font().pointSizeF(), before * 1.25);
    QCOMPARE(QSettings().value("textPercent").toInt(), 125);
    m_program.reset();
    start();
    QCOMPARE(QApplication::font().pointSizeF(), before * 1.25);
    QTest::keyClick(openDialog<SettingsDialog>(u"settings"_s)->findChild<QComboBox*>(u"textSize"_s), Qt::Key_Home);
    QTest::keyClick(window()->findChild<SettingsDialog*>(), Qt::Key_Escape);
    QTRY_COMPARE(QApplication::font().pointSizeF(), before);
}

void tst_Program::language_isKept()
{
    start();
    auto* settings = openDialog<SettingsDialog>(u"settings"_s);
    QTest::keyClick(settings->findChild<QComboBox*>(u"language"_s), Qt::Key_Home); // Français
    QTest::keyClick(settings, Qt::Key_Return);
    QTRY_COMPARE(QSettings().value("language").toString(), u"fr"_s);
    QTRY_VERIFY(window() != nullptr && window()->findChild<QAction*>(u"settings"_s)->text().contains(u"glages"_s));
}

void tst_Program::erase_leavesNothing()
{
    for (const QString& name : { u"backpack backups/backpack 2026-01-01 120000.besace"_s,
             u"backpack (damaged 2026-01-01).besace"_s, u"trial.besace"_s, u"mine.zip"_s, u"other.besace"_s })
        put(name);
    {
        QSettings settings;
        settings.setValue("web/sites", QStringList { u"organisation.example"_s });
        QSettings(QSettings::UserScope, u"QtProject"_s).setValue("FileDialog/lastVisited", u"file:///media/lea"_s);
    }
    start();
    QThreadPool::globalInstance()->waitForDone(); // the copy of the day
    Backpack other = std::move(Backpack::open(m_folder->filePath(u"data/backpack.besace"_s))).value();
    QVERIFY(other.add(samples::newBadge(), samples::now()));
    const QPointer<MainWindow> first = window();
    EraseDialog* dialog = openErase();
    QVERIFY(dialog);
    const QString traces = dialog->findChild<QLabel*>(u"traces"_s)->accessibleName();
    for (const QString& words : { u"with 1 badge."_s, u"1 copy"_s, u"1 damaged file"_s, u"example badges"_s })
        QVERIFY2(traces.contains(words), qPrintable(traces));
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    QTest::keyClick(dialog, Qt::Key_O, Qt::AltModifier);
    auto* word = dialog->findChild<QLineEdit*>(u"word"_s);
    QTRY_VERIFY(word->isVisible());
    QTest::keyClicks(word, u"ERASE"_s);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"eraseNow"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!first && window() != nullptr, patience);
    QTRY_VERIFY(window()->findChild<QMessageBox*>(u"erased"_s));
    QThreadPool::globalInstance()->waitForDone();
    // As after a first start: an empty backpack, and what is not ours.
    QCOMPARE(*Backpack::open(m_folder->filePath(u"data/backpack.besace"_s))->count({}, samples::now()), 0);
    QStringList left = filesLeft();
    left.removeIf([](const QString& file) { return file.startsWith(u"data/backpack.besace"_s); });
    left.removeIf([](const QString& file) {
        return file.startsWith(u"data/backpack backups/"_s) && !file.contains(u"2026-01-01"_s);
    });
    left.removeIf([](const QString& file) { return file.startsWith(u"settings/QtProject"_s); });
    QCOMPARE(left, (QStringList { u"data/mine.zip"_s, u"data/other.besace"_s }));
    QVERIFY(QSettings().allKeys().isEmpty());
    QVERIFY(!QSettings(QSettings::UserScope, u"QtProject"_s).contains("FileDialog/lastVisited"));
}

void tst_Program::erase_wantsTheWord()
{
    start();
    EraseDialog* dialog = openErase();
    QVERIFY(dialog);
    auto* erase = dialog->findChild<QPushButton*>(u"eraseNow"_s);
    QVERIFY(!erase->isVisible());
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"continue"_s), Qt::LeftButton);
    QVERIFY(erase->isVisible() && !erase->isEnabled());
    auto* word = dialog->findChild<QLineEdit*>(u"word"_s);
    QTest::keyClicks(word, u"ERAS"_s);
    QVERIFY(!erase->isEnabled());
    QTest::keyClicks(word, u"E"_s);
    QVERIFY(erase->isEnabled());
    QTest::keyClick(word, Qt::Key_Return); // without thinking: keeps everything
    QTRY_VERIFY(!window()->findChild<EraseDialog*>());
    QVERIFY(QFileInfo::exists(m_folder->filePath(u"data/backpack.besace"_s)));
    QVERIFY(window()->isVisible());
}

void tst_Program::erase_offersACopyFirst()
{
    start();
    EraseDialog* dialog = openErase();
    QVERIFY(dialog);
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    QTest::keyClick(dialog, Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY(window()->findChild<SaveCopyDialog*>());
    QTest::keyClick(window()->findChild<SaveCopyDialog*>(), Qt::Key_Escape);
    QTRY_VERIFY(!window()->findChild<SaveCopyDialog*>());
    QVERIFY(dialog->isVisible()); // and one goes on from there
    dialog->reject();
}

void tst_Program::erase_saysWhatIsStillThere()
{
    // A folder where a file should be cannot be removed as one.
    QVERIFY(QDir(m_folder->path()).mkpath(u"data/trial.besace/inside"_s));
    start();
    const QPointer<MainWindow> first = window();
    EraseDialog* dialog = openErase();
    QVERIFY(dialog);
    dialog->accept();
    QTRY_VERIFY_WITH_TIMEOUT(!first && window() != nullptr, patience);
    auto* told = window()->findChild<QMessageBox*>(u"erased"_s);
    QVERIFY(told);
    QVERIFY2(told->informativeText().contains(u"trial.besace"_s), qPrintable(told->informativeText()));
}

QTEST_MAIN(tst_Program)
#include "tst_program.moc"
