#include "app/desktop/backup/EraseDialog.h"
#include "app/desktop/backup/SaveCopyDialog.h"
#include "app/desktop/settings/RecentBackpacks.h"
#include "app/desktop/settings/SettingsDialog.h"

#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

#include "tests/app/desktop/start/RealProgram.h"
#include "tests/core/backpack/Samples.h"

using namespace besace;
using namespace Qt::StringLiterals;

/// "Erase everything", from the settings to the disk.
class tst_Erasing : public QObject, private RealProgram {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { begin(); }
    void cleanup() { end(); }
    void erase_leavesNothing();
    void erase_wantsTheWord();
    void erase_offersACopyFirst();
    void erase_saysWhatIsStillThere();

private:
    EraseDialog* openErase() const;
    QStringList filesLeft() const;
};

EraseDialog* tst_Erasing::openErase() const
{
    auto* settings = openDialog<SettingsDialog>(u"settings"_s);
    settings->findChild<QPushButton*>(u"erase"_s)->setFocus();
    QTest::keyClick(settings->focusWidget(), Qt::Key_Space);
    auto* dialog = window()->findChild<EraseDialog*>();
    if (dialog != nullptr)
        dialog->activateWindow();
    return dialog;
}

QStringList tst_Erasing::filesLeft() const
{
    QStringList files;
    QDirIterator all(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        files << QDir(m_folder->path()).relativeFilePath(all.next());
    files.sort();
    return files;
}

void tst_Erasing::erase_leavesNothing()
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
    // As after a first start: the person's own backpack, which is empty; and what is not ours.
    const QString own = m_folder->filePath(u"own/besace/backpack.besace"_s);
    QCOMPARE(window()->windowTitle(), u"My badges – Besace"_s);
    QCOMPARE(*Backpack::open(own)->count({}, samples::now()), 0);
    QStringList left = filesLeft();
    left.removeIf([](const QString& file) { return !file.startsWith(u"data/"_s); });
    QCOMPARE(left, (QStringList { u"data/mine.zip"_s, u"data/other.besace"_s }));
    QSettings settings;
    QCOMPARE(settings.allKeys(), QStringList { u"backpacks/recent"_s });
    QCOMPARE(recentBackpacks(settings), QStringList { own });
    QVERIFY(!QSettings(QSettings::UserScope, u"QtProject"_s).contains("FileDialog/lastVisited"));
}

void tst_Erasing::erase_wantsTheWord()
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

void tst_Erasing::erase_offersACopyFirst()
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

void tst_Erasing::erase_saysWhatIsStillThere()
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

QTEST_MAIN(tst_Erasing)
#include "tst_erasing.moc"
