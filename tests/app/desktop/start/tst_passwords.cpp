#include "app/desktop/settings/SettingsDialog.h"
#include "app/desktop/start/UnlockDialog.h"
#include "core/backpack/Password.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTimer>

#include "tests/app/desktop/start/RealProgram.h"
#include "tests/core/backpack/Samples.h"

using namespace besace;
using namespace Qt::StringLiterals;

/// A backpack with a password: opened, locked, and given one, another or none in the settings.
class tst_Passwords : public QObject, private RealProgram {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { begin(); }
    void cleanup() { end(); }
    void password_isAskedForUntilItIsRight();
    void locked_forgetsThePassword();
    void locked_keepsWhatWasBeingTyped();
    void keyPulledOut_leavesNoOtherBackpackInItsPlace();
    void anotherWithPassword_canBeLeftShut();
    void settings_setChangeAndRemoveThePassword();

private:
    QString sealedBackpack() const;
    void changePassword(const QString& button, const QString& current, const QString& fresh) const;
};

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

QString tst_Passwords::sealedBackpack() const
{
    const QString path = m_folder->filePath(u"data/sealed.besace"_s);
    const bool isFilled = Backpack::open(path)->add(samples::newBadge(), samples::now()).has_value();
    if (!isFilled || !setPassword(path, u"quatre mots"_s) || !lock(path))
        qFatal("no backpack with a password");
    return path;
}

void tst_Passwords::password_isAskedForUntilItIsRight()
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

void tst_Passwords::locked_forgetsThePassword()
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

/// With the lock's keys, while the pause after which it is written down anyway is not over.
void tst_Passwords::locked_keepsWhatWasBeingTyped()
{
    const QString path = sealedBackpack();
    QVERIFY(unlock(path, u"quatre mots"_s));
    start(u"sealed.besace"_s);
    window()->resize(1280, 800);
    QTRY_COMPARE(window()->page().badgesOnShow(), 1);
    window()->page().showBadge(1);
    auto* box = window()->findChild<QPlainTextEdit*>();
    QVERIFY(box);
    QTest::keyClicks(box, u"cuisine"_s);
    QTest::keyClick(window(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(question() && window() == nullptr, patience);
    typePassword(u"quatre mots"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window() != nullptr, patience);
    m_program.reset();
    QThreadPool::globalInstance()->waitForDone();
    QCOMPARE(Backpack::open(path)->badge(1)->own.story.done, u"cuisine"_s);
    QVERIFY(lock(path));
}

/// It locks by itself while nobody is there: what then stands in its place must not look like a backpack that is empty.
void tst_Passwords::keyPulledOut_leavesNoOtherBackpackInItsPlace()
{
    const QString path = sealedBackpack();
    QVERIFY(unlock(path, u"quatre mots"_s));
    start(u"sealed.besace"_s);
    QVERIFY(QDir().rename(m_folder->filePath(u"data"_s), m_folder->filePath(u"pulled out"_s)));
    QVERIFY(QDir().mkpath(m_folder->filePath(u"data"_s))); // where it was plugged in
    QString said;
    QTimer reader;
    connect(&reader, &QTimer::timeout, this, [&said] {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* box = qobject_cast<QMessageBox*>(widget); box != nullptr && box->isVisible()) {
                said = box->text();
                box->accept();
            }
        }
    });
    reader.start(50);
    QTest::keyClick(window(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!said.isEmpty(), patience);
    QVERIFY2(said.contains(u"What was kept is still on it"_s), qPrintable(said));
    QVERIFY(window() == nullptr && question() == nullptr);
    QVERIFY(!QFile::exists(path));
    m_program.reset();
    QThreadPool::globalInstance()->waitForDone();
    QVERIFY(Backpack::open(m_folder->filePath(u"pulled out/sealed.besace"_s)).error().code == Error::Code::Locked);
}

void tst_Passwords::anotherWithPassword_canBeLeftShut()
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
void tst_Passwords::changePassword(const QString& button, const QString& current, const QString& fresh) const
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

void tst_Passwords::settings_setChangeAndRemoveThePassword()
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

QTEST_MAIN(tst_Passwords)
#include "tst_passwords.moc"
