#include "app/desktop/Program.h"
#include "app/desktop/backup/EraseDialog.h"
#include "app/desktop/backup/SaveCopyDialog.h"
#include "app/desktop/frame/MainWindow.h"
#include "app/desktop/frame/StatusWords.h"
#include "app/desktop/settings/RecentBackpacks.h"
#include "app/desktop/settings/SettingsDialog.h"
#include "app/desktop/start/UnlockDialog.h"
#include "core/backpack/Password.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QUrl>

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
    void title_saysWhichBackpack();
    void another_opensInTheSameWindow();
    void dropped_opens();
    void openOneDropped_isSaid();
    void whatIsNone_leavesTheWindow();
    void newOne_overwritesNothing();
    void recent_areListedAndForgotten();
    void notRemembered_isNotWrittenDown();
    void password_isAskedForUntilItIsRight();
    void locked_forgetsThePassword();
    void anotherWithPassword_canBeLeftShut();
    void settings_setChangeAndRemoveThePassword();

private:
    MainWindow* window() const { return m_program->window(); }
    void start(const QString& name = u"backpack.besace"_s);
    void put(const QString& name) const;
    template <typename T>
    T* openDialog(const QString& action) const;
    EraseDialog* openErase() const;
    QStringList filesLeft() const;
    QString sealedBackpack() const;
    void changePassword(const QString& button, const QString& current, const QString& fresh) const;

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
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(u"own"_s)));
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

void tst_Program::title_saysWhichBackpack()
{
    start(u"Léa.besace"_s);
    QCOMPARE(window()->windowTitle(), u"My badges – Léa – Besace"_s);
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

/// The question that stands where the window will be.
static UnlockDialog* question()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* dialog = qobject_cast<UnlockDialog*>(widget); dialog != nullptr && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

static void typePassword(const QString& password)
{
    auto* field = question()->findChild<QLineEdit*>(u"password"_s);
    QTest::keyClicks(field, password);
    QTest::keyClick(field, Qt::Key_Return);
}

QString tst_Program::sealedBackpack() const
{
    const QString path = m_folder->filePath(u"data/sealed.besace"_s);
    const bool isFilled = Backpack::open(path)->add(samples::newBadge(), samples::now()).has_value();
    if (!isFilled || !setPassword(path, u"quatre mots"_s) || !lock(path))
        qFatal("no backpack with a password");
    return path;
}

void tst_Program::password_isAskedForUntilItIsRight()
{
    const QString path = sealedBackpack();
    m_program = std::make_unique<Program>(static_cast<QApplication&>(*qApp), path);
    QVERIFY(m_program->open());
    QVERIFY(window() == nullptr);
    QTRY_VERIFY(question());
    auto* field = question()->findChild<QLineEdit*>(u"password"_s);
    question()->activateWindow();
    QTRY_VERIFY(field->hasFocus());
    QVERIFY(!question()->findChild<QPushButton*>(u"open"_s)->isEnabled());
    typePassword(u"deux mots"_s);
    QTRY_VERIFY_WITH_TIMEOUT(field->accessibleDescription().contains(u"not the right password"_s), patience);
    QCOMPARE(field->selectedText().size(), 9); // ready to be typed over
    typePassword(u"quatre mots"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window() != nullptr, patience);
    QTRY_COMPARE(window()->page().badgesOnShow(), 1);
    m_program.reset();
    QThreadPool::globalInstance()->waitForDone();
    QVERIFY(lock(path));
}

void tst_Program::locked_forgetsThePassword()
{
    start();
    QVERIFY(!window()->findChild<QAction*>(u"lock"_s)->isVisible()); // it has none
    m_program.reset();
    const QString path = sealedBackpack();
    QVERIFY(unlock(path, u"quatre mots"_s));
    start(u"sealed.besace"_s);
    QTest::keyClick(window(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(question() && window() == nullptr, patience);
    QVERIFY(isLocked(path));
    m_program->add({});
    typePassword(u"quatre mots"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window() != nullptr, patience);
    m_program.reset();
    QThreadPool::globalInstance()->waitForDone();
    QVERIFY(lock(path));
}

void tst_Program::anotherWithPassword_canBeLeftShut()
{
    const QString path = sealedBackpack();
    start();
    const QPointer<MainWindow> first = window();
    emit window()->backpackWanted(path);
    QTRY_VERIFY(question());
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QVERIFY(first && first->isVisible());
    emit window()->backpackWanted(path);
    QTRY_VERIFY(question());
    typePassword(u"quatre mots"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!first && window() != nullptr, patience);
    QVERIFY(window()->windowTitle().contains(u"sealed"_s));
    m_program.reset();
    QThreadPool::globalInstance()->waitForDone();
    QVERIFY(lock(path));
}

/// Through the settings, by keys.
void tst_Program::changePassword(const QString& button, const QString& current, const QString& fresh) const
{
    auto* settings = openDialog<SettingsDialog>(u"settings"_s);
    settings->findChild<QPushButton*>(button)->setFocus();
    QTest::keyClick(settings->focusWidget(), Qt::Key_Space);
    auto* dialog = window()->findChild<PasswordDialog*>();
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QPushButton*>(u"acceptPassword"_s)->isEnabled());
    if (!current.isEmpty())
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"currentPassword"_s), current);
    for (const QString& field : { u"password"_s, u"passwordAgain"_s }) {
        if (!fresh.isEmpty())
            QTest::keyClicks(dialog->findChild<QLineEdit*>(field), fresh);
    }
    const QPointer<MainWindow> first = window();
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(
        !first && window() != nullptr && window()->findChild<QMessageBox*>(u"passwordChanged"_s), patience);
}

void tst_Program::settings_setChangeAndRemoveThePassword()
{
    const QString path = m_folder->filePath(u"data/backpack.besace"_s);
    QVERIFY(Backpack::open(path)->add(samples::newBadge(), samples::now()));
    start();
    const auto told = [this] { return window()->findChild<QMessageBox*>(u"passwordChanged"_s)->text(); };
    changePassword(u"setPassword"_s, {}, u"quatre mots"_s);
    QVERIFY2(told().startsWith(u"Done. The new password"_s), qPrintable(told()));
    QVERIFY(hasPassword(path));
    QCOMPARE(window()->page().badgesInAll(), 1);
    changePassword(u"changePassword"_s, u"deux mots"_s, u"cinq autres mots"_s);
    QVERIFY2(told().contains(u"not the right password"_s), qPrintable(told()));
    changePassword(u"changePassword"_s, u"quatre mots"_s, u"cinq autres mots"_s);
    QVERIFY2(told().startsWith(u"Done. The new password"_s), qPrintable(told()));
    changePassword(u"removePassword"_s, u"cinq autres mots"_s, {});
    QVERIFY2(told().contains(u"no password any more"_s), qPrintable(told()));
    QVERIFY(!hasPassword(path));
    QCOMPARE(window()->page().badgesInAll(), 1);
}

QTEST_MAIN(tst_Program)
#include "tst_program.moc"
