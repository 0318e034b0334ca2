#include "app/desktop/backup/SaveCopyDialog.h"
#include "app/desktop/jobs/JobLine.h"
#include "core/backpack/Password.h"
#include "core/backup/BackupReader.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

#include "tests/app/desktop/organising/Desk.h"

using namespace besace;

static constexpr int patience = 60000; // milliseconds: what is waited for comes, however slow the machine

/// "Save a copy" from the real window, by its keys and by its buttons.
class tst_SaveCopy : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_desk.reset(); }
    void keyboardAlone_savesACopy();
    void mouseAlone_savesACopy();
    void password_sealsTheCopy();
    void password_mustBeTypedTwice();
    void protectedBackpack_isToldThatTheCopyIsOpen();
    void status_saysWhenTheLastCopyWas();
    void noPlace_isSaidAndCanBeTriedAgain();
    void wrongEnding_overwritesNothing();
    void escape_stopsAndNothingIsLeft();
    void stoppedInTheLastInstant_saysWhatIsThere();
    void trial_hasNoCopy();

private:
    SaveCopyDialog* dialog() const { return m_desk->window->findChild<SaveCopyDialog*>(); }
    template <typename T>
    T* child(const QString& name) const
    {
        return dialog()->findChild<T*>(name);
    }
    QString words() const { return dialog()->findChild<JobLine*>()->words(); }
    void open() const;
    /// The file dialog is there: types the path and presses Enter.
    void giveName(const QString& path) const;

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_SaveCopy::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<Desk>();
    m_desk->open();
}

void tst_SaveCopy::open() const
{
    m_desk->action(u"saveCopy"_s).trigger();
    QVERIFY(dialog());
    QTRY_COMPARE(QApplication::activeWindow(), dialog());
}

void tst_SaveCopy::giveName(const QString& path) const
{
    QTRY_VERIFY(dialog()->findChild<QFileDialog*>());
    auto* files = dialog()->findChild<QFileDialog*>();
    QTRY_COMPARE(QApplication::activeWindow(), files);
    auto* name = files->findChild<QLineEdit*>(u"fileNameEdit"_s);
    name->setText(path); // typed letter by letter, the list of suggestions would take the Return key
    QTest::keyClick(name, Qt::Key_Return);
}

void tst_SaveCopy::keyboardAlone_savesACopy()
{
    QTest::keyClick(m_desk->window.get(), Qt::Key_F, Qt::AltModifier);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_C);
    QTRY_VERIFY(dialog());
    QTRY_COMPARE(QApplication::activeWindow(), dialog());
    QTest::keyClick(dialog(), Qt::Key_S, Qt::AltModifier);
    const QString path = m_folder->filePath(u"copy.zip"_s);
    giveName(path);
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(u"openFolder"_s)->isVisible(), patience);
    QVERIFY2(words().contains(u"12 badges"_s), qPrintable(words()));
    QVERIFY2(words().contains(u"copy.zip"_s) && words().contains(m_folder->path()), qPrintable(words()));
    Desk::bringForward(*dialog());
    QTRY_VERIFY(child<QLabel>(u"jobWords"_s)->hasFocus()); // so that it is read out
    const auto reader = BackupReader::open(path);
    QVERIFY(reader);
    QCOMPARE((*reader)->rest().badges, 12);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
}

void tst_SaveCopy::mouseAlone_savesACopy()
{
    QTest::mouseClick(m_desk->window->findChild<QPushButton*>(u"saveCopyButton"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog());
    QTRY_COMPARE(QApplication::activeWindow(), dialog());
    QTest::mouseClick(child<QPushButton>(u"save"_s), Qt::LeftButton);
    giveName(m_folder->filePath(u"copy"_s)); // the ending comes by itself
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(u"openFolder"_s)->isVisible(), patience);
    QVERIFY(QFileInfo::exists(m_folder->filePath(u"copy.zip"_s)));
    QTest::mouseClick(child<QPushButton>(u"close"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
}

void tst_SaveCopy::password_sealsTheCopy()
{
    open();
    QVERIFY(!child<QLineEdit>(u"password"_s)->isVisible());
    QTest::keyClick(dialog(), Qt::Key_W, Qt::AltModifier);
    QTRY_VERIFY(child<QCheckBox>(u"protect"_s)->isChecked());
    QTest::keyClick(dialog(), Qt::Key_P, Qt::AltModifier);
    QVERIFY(child<QLineEdit>(u"password"_s)->hasFocus());
    QTest::keyClicks(child<QLineEdit>(u"password"_s), u"quatre mots tout simples"_s);
    QTest::keyClick(child<QLineEdit>(u"password"_s), Qt::Key_Tab);
    QVERIFY(child<QLineEdit>(u"passwordAgain"_s)->hasFocus());
    QTest::keyClicks(child<QLineEdit>(u"passwordAgain"_s), u"quatre mots tout simples"_s);
    QTest::keyClick(dialog(), Qt::Key_S, Qt::AltModifier);
    const QString path = m_folder->filePath(u"copy.besace-backup"_s);
    giveName(path);
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(u"openFolder"_s)->isVisible(), patience);
    QCOMPARE(BackupReader::open(path).error().code, Error::Code::Locked);
    QVERIFY(BackupReader::open(path, u"quatre mots tout simples"_s));
}

void tst_SaveCopy::password_mustBeTypedTwice()
{
    open();
    child<QCheckBox>(u"protect"_s)->setChecked(true);
    auto* save = child<QPushButton>(u"save"_s);
    QVERIFY(!save->isEnabled());
    QTest::keyClicks(child<QLineEdit>(u"password"_s), u"un deux trois"_s);
    QTest::keyClicks(child<QLineEdit>(u"passwordAgain"_s), u"un deux troi"_s);
    QVERIFY(!save->isEnabled());
    auto* hint = child<QLabel>(u"passwordHint"_s);
    QCOMPARE(child<QLineEdit>(u"passwordAgain"_s)->accessibleDescription(), hint->accessibleName());
    QVERIFY(hint->accessibleName().contains(u"not the same"_s));
    QTest::keyClicks(child<QLineEdit>(u"passwordAgain"_s), u"s"_s);
    QVERIFY(save->isEnabled());
    // Whoever changes their mind gets a plain copy, and no forgotten password.
    child<QCheckBox>(u"protect"_s)->setChecked(false);
    QVERIFY(save->isEnabled());
    QVERIFY(child<QLineEdit>(u"password"_s)->text().isEmpty());
}

void tst_SaveCopy::protectedBackpack_isToldThatTheCopyIsOpen()
{
    open();
    QVERIFY(!child<QLabel>(u"bare"_s)->isVisible()); // here nothing is protected
    const QString path = m_folder->filePath(u"sealed.besace"_s);
    QVERIFY(Backpack::open(path));
    QVERIFY(setPassword(path, u"une phrase"_s));
    SaveCopyDialog dialog(path, samples::today());
    dialog.show();
    const auto* told = dialog.findChild<QLabel*>(u"bare"_s);
    QVERIFY(told->isVisible());
    QVERIFY2(told->text().contains(u"no password"_s), qPrintable(told->text()));
    dialog.findChild<QCheckBox*>(u"protect"_s)->setChecked(true);
    QVERIFY(!told->isVisible());
    dialog.findChild<QCheckBox*>(u"protect"_s)->setChecked(false);
    QVERIFY(told->isVisible());
}

void tst_SaveCopy::status_saysWhenTheLastCopyWas()
{
    QVERIFY2(m_desk->status().endsWith(u"Last copy: never."_s), qPrintable(m_desk->status()));
    QDateTime noted;
    connect(m_desk->window.get(), &MainWindow::copySaved, this, [&](const QDateTime& savedAt) { noted = savedAt; });
    open();
    dialog()->save(m_folder->filePath(u"copy.zip"_s));
    QTRY_VERIFY_WITH_TIMEOUT(noted.isValid(), patience);
    QCOMPARE(noted, samples::today());
    QVERIFY2(m_desk->status().endsWith(u"Last copy: 12 March 2026."_s), qPrintable(m_desk->status()));
}

void tst_SaveCopy::noPlace_isSaidAndCanBeTriedAgain()
{
    open();
    QVERIFY(QFile(m_folder->filePath(u"taken"_s)).open(QFile::WriteOnly)); // what should be a folder is a file
    dialog()->save(m_folder->filePath(u"taken/copy.zip"_s));
    QTRY_VERIFY_WITH_TIMEOUT(words().contains(u"Choose another place"_s), patience);
    QVERIFY(child<QPushButton>(u"save"_s)->isEnabled());
    QVERIFY(!child<QPushButton>(u"openFolder"_s)->isVisible());
    QVERIFY(m_desk->status().endsWith(u"Last copy: never."_s));
    dialog()->save(m_folder->filePath(u"copy.zip"_s));
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(u"openFolder"_s)->isVisible(), patience);
}

void tst_SaveCopy::wrongEnding_overwritesNothing()
{
    open();
    const QString own = m_desk->openFile().path();
    const qint64 size = QFileInfo(own).size();
    dialog()->save(own);
    QVERIFY2(words().contains(u".zip"_s), qPrintable(words()));
    QCOMPARE(QFileInfo(own).size(), size);
    QCOMPARE(*m_desk->openFile().count({}, samples::today()), 12);
}

void tst_SaveCopy::escape_stopsAndNothingIsLeft()
{
    open();
    const QString path = m_folder->filePath(u"copy.besace-backup"_s);
    child<QCheckBox>(u"protect"_s)->setChecked(true);
    for (const QString& field : { u"password"_s, u"passwordAgain"_s })
        QTest::keyClicks(child<QLineEdit>(field), u"un deux trois"_s);
    dialog()->save(path); // making the key takes longer than the next line
    QVERIFY(child<QPushButton>(u"stop"_s)->hasFocus());
    QTest::keyClick(child<QPushButton>(u"stop"_s), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(words().startsWith(u"Stopped"_s), patience);
    QVERIFY(child<QPushButton>(u"save"_s)->isEnabled());
    QThreadPool::globalInstance()->waitForDone();
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

/// The file is in its place, and the window does not know it yet.
void tst_SaveCopy::stoppedInTheLastInstant_saysWhatIsThere()
{
    open();
    QSignalSpy saved(dialog(), &SaveCopyDialog::saved);
    const QString path = m_folder->filePath(u"copy.zip"_s);
    dialog()->save(path);
    QThreadPool::globalInstance()->waitForDone();
    QVERIFY(QFileInfo::exists(path));
    child<QPushButton>(u"stop"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(u"save"_s)->isEnabled(), patience);
    QVERIFY2(words().startsWith(u"Done."_s), qPrintable(words()));
    QCOMPARE(saved.size(), 1);
}

void tst_SaveCopy::trial_hasNoCopy()
{
    m_desk->window->tryExamples();
    QVERIFY(!m_desk->action(u"saveCopy"_s).isEnabled());
    QVERIFY(!m_desk->window->findChild<QPushButton*>(u"saveCopyButton"_s)->isVisible());
}

QTEST_MAIN(tst_SaveCopy)
#include "tst_savecopy.moc"
