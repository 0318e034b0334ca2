#include "app/desktop/jobs/JobLine.h"
#include "app/desktop/network/SitesDialog.h"
#include "app/desktop/settings/SettingsDialog.h"
#include "core/backpack/RollingBackups.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

#include "tests/app/desktop/organising/Desk.h"

using namespace besace;

static constexpr int patience = 60000; // milliseconds: what is waited for comes, however slow the machine

class tst_SettingsDialog : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_desk.reset(); }
    void untouched_changesNothing();
    void keyboard_reachesEverySetting();
    void appearance_appliesAtOnceWhenClosed();
    void shared_showsTheWayOut();
    void sites_areTakenBack();
    void kept_isCounted();
    void copyNow_isMadeAndSaid();
    void withoutCopies_noneIsMade();
    void buttons_leadOn_data();
    void buttons_leadOn();
    void busy_keepsTheWindow();

private:
    SettingsDialog* dialog() const { return m_desk->window->findChild<SettingsDialog*>(); }
    template <typename T>
    T* child(const QString& name) const
    {
        return dialog()->findChild<T*>(name);
    }

    std::unique_ptr<Desk> m_desk;
};

void tst_SettingsDialog::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->open();
    m_desk->action(u"settings"_s).trigger();
    QTRY_COMPARE(QApplication::activeWindow(), dialog());
}

void tst_SettingsDialog::untouched_changesNothing()
{
    const QSignalSpy language(m_desk->window.get(), &MainWindow::languageChosen);
    const QSignalSpy text(m_desk->window.get(), &MainWindow::textSizeChosen);
    const QSignalSpy appearance(m_desk->window.get(), &MainWindow::appearanceChosen);
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QVERIFY(language.isEmpty() && text.isEmpty() && appearance.isEmpty());
    QVERIFY(m_desk->window->preferences().language.isEmpty()); // still the system's
}

/// Tab goes from top to bottom, and everything has a name.
void tst_SettingsDialog::keyboard_reachesEverySetting()
{
    QStringList reached;
    const QWidget* first = dialog()->focusWidget();
    QVERIFY(first);
    do {
        QWidget* focused = dialog()->focusWidget();
        reached << focused->objectName();
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(focused);
        QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), qPrintable(focused->objectName()));
        QTest::keyClick(focused, Qt::Key_Tab);
    } while (dialog()->focusWidget() != first && reached.size() < 30);
    QCOMPARE(reached,
        (QStringList { u"language"_s, u"appearance"_s, u"textSize"_s, u"sites"_s, u"organisations"_s, u"kept"_s,
            u"makeNow"_s, u"saveElsewhere"_s, u"restoreOne"_s, u"setPassword"_s, u"rememberBackpacks"_s,
            u"forgetBackpacks"_s, u"sharesComputer"_s, u"erase"_s, u"close"_s }));
}

void tst_SettingsDialog::appearance_appliesAtOnceWhenClosed()
{
    const QSignalSpy appearance(m_desk->window.get(), &MainWindow::appearanceChosen);
    QTest::keyClick(child<QComboBox>(u"appearance"_s), Qt::Key_End);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_COMPARE(appearance.size(), 1);
    QCOMPARE(m_desk->window->preferences().appearance, Appearance::HighContrast);
}

void tst_SettingsDialog::shared_showsTheWayOut()
{
    const QAction& leave = m_desk->action(u"leave"_s);
    QVERIFY(!leave.isVisible());
    QTest::keyClick(child<QCheckBox>(u"sharesComputer"_s), Qt::Key_Space);
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY(leave.isVisible());
    QVERIFY(m_desk->window->preferences().sharesComputer);
}

void tst_SettingsDialog::sites_areTakenBack()
{
    auto* words = child<QLabel>(u"internetWords"_s);
    QVERIFY2(words->accessibleName().contains(u"You agreed to none so far."_s), qPrintable(words->accessibleName()));
    QTest::keyClick(child<QPushButton>(u"sites"_s), Qt::Key_Space);
    QTRY_VERIFY(dialog()->findChild<SitesDialog*>());
    auto* sites = dialog()->findChild<SitesDialog*>();
    QTest::keyClick(sites->findChild<QCheckBox*>(u"offline"_s), Qt::Key_Space);
    QTest::keyClick(sites, Qt::Key_Return);
    QTRY_VERIFY(!dialog()->findChild<SitesDialog*>());
    QCOMPARE(words->accessibleName(), u"Besace contacts nobody."_s);
    dialog()->accept();
    QVERIFY(m_desk->window->preferences().web.offline);
    QVERIFY(m_desk->status().contains(u"Without internet."_s));
}

void tst_SettingsDialog::kept_isCounted()
{
    QCOMPARE(child<QSpinBox>(u"kept"_s)->value(), defaultBackupsKept);
    QTest::keyClick(child<QSpinBox>(u"kept"_s), Qt::Key_Up);
    dialog()->accept();
    QCOMPARE(m_desk->window->preferences().backupsKept, defaultBackupsKept + 1);
}

void tst_SettingsDialog::copyNow_isMadeAndSaid()
{
    auto* words = child<QLabel>(u"copiesWords"_s);
    QVERIFY(words->accessibleName().contains(u"There is none yet."_s));
    QTest::keyClick(dialog(), Qt::Key_M, Qt::AltModifier);
    auto* line = dialog()->findChild<JobLine*>();
    QTRY_COMPARE_WITH_TIMEOUT(line->words(), u"Done. The copy is made."_s, patience);
    QCOMPARE(localBackups(m_desk->path()).size(), 1);
    QVERIFY(words->accessibleName().contains(u"12 March 2026"_s));
    QVERIFY(child<QPushButton>(u"openCopies"_s)->isEnabled());
}

void tst_SettingsDialog::withoutCopies_noneIsMade()
{
    QTest::keyClick(child<QSpinBox>(u"kept"_s), Qt::Key_Home);
    child<QSpinBox>(u"kept"_s)->setValue(0);
    QCOMPARE(child<QSpinBox>(u"kept"_s)->text(), u"none"_s);
    QVERIFY(!child<QPushButton>(u"makeNow"_s)->isEnabled());
}

void tst_SettingsDialog::buttons_leadOn_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QByteArray>("next");
    QTest::newRow("save") << u"saveElsewhere"_s << "besace::SaveCopyDialog"_ba;
    QTest::newRow("restore") << u"restoreOne"_s << "besace::RestoreDialog"_ba;
    QTest::newRow("erase") << u"erase"_s << "besace::EraseDialog"_ba;
}

void tst_SettingsDialog::buttons_leadOn()
{
    QFETCH(QString, button);
    QFETCH(QByteArray, next);
    child<QPushButton>(button)->setFocus();
    QTest::keyClick(child<QPushButton>(button), Qt::Key_Space);
    QTRY_VERIFY(!dialog());
    const QList<QDialog*> dialogs = m_desk->window->findChildren<QDialog*>();
    QCOMPARE(dialogs.size(), 1);
    QCOMPARE(QByteArray(dialogs.first()->metaObject()->className()), next);
}

void tst_SettingsDialog::busy_keepsTheWindow()
{
    dialog()->setBusy(true);
    QVERIFY(!child<QComboBox>(u"language"_s)->isEnabled());
    QVERIFY(!child<QComboBox>(u"textSize"_s)->isEnabled());
    QVERIFY(!child<QPushButton>(u"restoreOne"_s)->isEnabled());
    QVERIFY(child<QPushButton>(u"saveElsewhere"_s)->isEnabled());
}

QTEST_MAIN(tst_SettingsDialog)
#include "tst_settingsdialog.moc"
