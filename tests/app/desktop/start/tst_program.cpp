#include "app/desktop/backpack/PlaceRail.h"
#include "app/desktop/frame/StatusWords.h"
#include "app/desktop/settings/RecentBackpacks.h"
#include "app/desktop/settings/SettingsDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QUrl>

#include "tests/app/desktop/start/RealProgram.h"
#include "tests/core/backpack/Samples.h"

using namespace besace;
using namespace Qt::StringLiterals;

/// The whole program, from its settings on the disk to its window.
class tst_Program : public QObject, private RealProgram {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { begin(); }
    void cleanup() { end(); }
    void textSize_beginsTheWindowAnew();
    void textSize_laysThePanesOutAnew();
    void language_isKept();
    void title_saysWhichBackpack();
    void icon_isWorn();
    void another_opensInTheSameWindow();
    void dropped_opens();
    void openOneDropped_isSaid();
    void whatIsNone_leavesTheWindow();
    void newOne_overwritesNothing();
    void recent_areListedAndForgotten();
    void fileNamesOfOurs_areSaidInTheLanguage();
    void notRemembered_isNotWrittenDown();
};

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

/// Whoever tried the large letters, and went back, would be left with a wide rail and a narrow list.
void tst_Program::textSize_laysThePanesOutAnew()
{
    QVERIFY(Backpack::open(m_folder->filePath(u"data/backpack.besace"_s))->add(samples::newBadge(), samples::now()));
    start();
    window()->resize(1280, 720);
    QTRY_COMPARE(window()->page().badgesOnShow(), 1);
    const int before = window()->findChild<PlaceRail*>()->width();
    for (const int percent : { 200, 100 }) {
        const QPointer<MainWindow> last = window();
        emit window()->textSizeChosen(percent);
        QTRY_VERIFY_WITH_TIMEOUT(!last && window() != nullptr, patience);
        QTRY_COMPARE(window()->page().badgesOnShow(), 1);
    }
    QTRY_VERIFY(window()->findChild<PlaceRail*>()->width() < before * 5 / 4); // the splitter gives some pixels
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

void tst_Program::title_saysWhichBackpack()
{
    start(u"Léa.besace"_s);
    QCOMPARE(window()->windowTitle(), u"My badges – Léa – Besace"_s);
}

/// Which is looked for once the window is there.
void tst_Program::icon_isWorn()
{
    start();
    QTRY_VERIFY(!window()->windowIcon().isNull());
    QVERIFY(!window()->windowIcon().pixmap(32, 32).isNull());
}

void tst_Program::another_opensInTheSameWindow()
{
    const QString other = m_folder->filePath(u"data/other.besace"_s);
    QVERIFY(Backpack::open(other)->add(samples::newBadge(), samples::now()));
    start();
    const QPointer<MainWindow> first = window();
    window()->findChild<QAction*>(u"openBackpack"_s)->trigger();
    auto* files = window()->findChild<QFileDialog*>();
    files->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), files);
    auto* name = files->findChild<QLineEdit*>(u"fileNameEdit"_s);
    name->setText(other); // typed letter by letter, the list of suggestions would take the Return key
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!first && window() != nullptr, patience);
    QCOMPARE(window()->windowTitle(), u"My badges – other – Besace"_s);
    QTRY_COMPARE(window()->page().badgesOnShow(), 1);
    QCOMPARE(recentBackpacks(QSettings()).first(), other);
}

void tst_Program::dropped_opens()
{
    const QString other = m_folder->filePath(u"data/other.besace"_s);
    QVERIFY(Backpack::open(other));
    start();
    const QPointer<MainWindow> first = window();
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(other) });
    QDragEnterEvent enter({ 100, 100 }, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({ 100, 100 }, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(window(), &drop);
    QTRY_VERIFY_WITH_TIMEOUT(!first && window() != nullptr, patience);
    QVERIFY(window()->windowTitle().contains(u"other"_s));
}

void tst_Program::openOneDropped_isSaid()
{
    start();
    const QPointer<MainWindow> first = window();
    m_program->showAgain({ m_folder->filePath(u"data/../data/backpack.besace"_s) });
    QCOMPARE(window()->findChild<StatusWords*>()->text(), u"This is the backpack that is open. Nothing was done."_s);
    QCoreApplication::processEvents();
    QVERIFY(first && first->isVisible());
}

void tst_Program::whatIsNone_leavesTheWindow()
{
    put(u"letter.besace"_s);
    start();
    const QPointer<MainWindow> first = window();
    emit window()->backpackWanted(m_folder->filePath(u"data/letter.besace"_s));
    QTRY_VERIFY(window()->findChild<QMessageBox*>(u"cannotOpen"_s));
    QVERIFY(first && first->isVisible());
    QFile file(m_folder->filePath(u"data/letter.besace"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "secret"_ba);
}

void tst_Program::newOne_overwritesNothing()
{
    put(u"letter.besace"_s);
    start();
    emit window()->newBackpackWanted(m_folder->filePath(u"data/letter.besace"_s));
    QTRY_VERIFY(window()->findChild<QMessageBox*>(u"taken"_s));
    QCOMPARE(QFileInfo(m_folder->filePath(u"data/letter.besace"_s)).size(), 6);
    window()->findChild<QMessageBox*>(u"taken"_s)->close();
    const QPointer<MainWindow> first = window();
    emit window()->newBackpackWanted(m_folder->filePath(u"data/Léa.besace"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!first && window() != nullptr, patience);
    QVERIFY(window()->windowTitle().contains(u"Léa"_s));
    QVERIFY(QFileInfo::exists(m_folder->filePath(u"data/Léa.besace"_s)));
}

void tst_Program::recent_areListedAndForgotten()
{
    QVERIFY(Backpack::open(m_folder->filePath(u"data/Pain & sel.besace"_s)));
    {
        QSettings settings;
        noteBackpack(settings, m_folder->filePath(u"data/Pain & sel.besace"_s));
        noteBackpack(settings, m_folder->filePath(u"data/on a key that is not there.besace"_s));
    }
    start();
    auto* recent = window()->findChild<QMenu*>(u"recentBackpacks"_s);
    QVERIFY(recent->isEnabled());
    QCOMPARE(recent->actions().size(), 3); // it, a line, and the way to empty the list
    QVERIFY2(
        recent->actions().first()->text().startsWith(u"Pain && sel"_s), qPrintable(recent->actions().first()->text()));
    recent->actions().last()->trigger();
    QVERIFY(!recent->isEnabled());
    QVERIFY(recentBackpacks(QSettings()).isEmpty());
    QVERIFY(QFileInfo::exists(m_folder->filePath(u"data/Pain & sel.besace"_s)));
}

/// "backpack" is what we called the file; the person, who chose French, never wrote that word.
void tst_Program::fileNamesOfOurs_areSaidInTheLanguage()
{
    const QString other = m_folder->filePath(u"data/key/backpack.besace"_s);
    QVERIFY(Backpack::open(other));
    {
        QSettings settings;
        settings.setValue("language", u"fr"_s);
        noteBackpack(settings, other);
    }
    start();
    QCOMPARE(window()->windowTitle(), u"Mes badges – Mon sac à dos – Besace"_s);
    const QString listed = window()->findChild<QMenu*>(u"recentBackpacks"_s)->actions().first()->text();
    QCOMPARE(listed, u"Mon sac à dos – "_s + QFileInfo(other).absolutePath());
}

void tst_Program::notRemembered_isNotWrittenDown()
{
    start();
    QCOMPARE(recentBackpacks(QSettings()).size(), 1);
    auto* settings = openDialog<SettingsDialog>(u"settings"_s);
    QTest::keyClick(settings->findChild<QCheckBox*>(u"rememberBackpacks"_s), Qt::Key_Space);
    QTest::keyClick(settings, Qt::Key_Return);
    QVERIFY(recentBackpacks(QSettings()).isEmpty());
    const QPointer<MainWindow> first = window();
    emit window()->newBackpackWanted(m_folder->filePath(u"data/Léa.besace"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!first && window() != nullptr, patience);
    QVERIFY(recentBackpacks(QSettings()).isEmpty());
    m_program.reset();
    start();
    QVERIFY(recentBackpacks(QSettings()).isEmpty());
}

QTEST_MAIN(tst_Program)
#include "tst_program.moc"
