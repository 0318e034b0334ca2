#include "app/desktop/backup/EraseDialog.h"
#include "app/desktop/backup/RestoreDialog.h"
#include "app/desktop/backup/SaveCopyDialog.h"
#include "app/desktop/frame/Banner.h"
#include "app/desktop/frame/MainWindow.h"
#include "app/desktop/import/ImportPanel.h"
#include "app/desktop/organising/UndoActions.h"
#include "app/desktop/settings/LastCopy.h"
#include "app/desktop/settings/SettingsDialog.h"
#include "app/desktop/start/LeaveDialog.h"
#include "core/backup/IsBackup.h"
#include "core/wording/Wording.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace besace {

void MainWindow::restoreCopy() { showRestoring({}); }

void MainWindow::showRestoring(const QString& path)
{
    auto* dialog = new RestoreDialog(m_own->path(), m_setup.clock(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::restored, this, [this] {
        m_page->refresh();
        m_undo->update();
        updateStatus();
    });
    dialog->open();
    if (!path.isEmpty())
        dialog->choose(path);
}

bool MainWindow::openedCopy(const QList<ImportSource>& sources)
{
    if (sources.size() != 1 || sources.first().bytes || !isBackup(sources.first().name))
        return false;
    if (isWorking()) {
        say(tr("Besace is still working. Restore the copy once that has ended."));
        return true;
    }
    if (isTrial())
        leaveTrial(); // it comes back into the person's own backpack
    showRestoring(sources.first().name);
    return true;
}

void MainWindow::openSettings()
{
    auto* dialog = new SettingsDialog(preferences(), m_own->path(), m_setup.clock(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setBusy(isWorking());
    connect(dialog, &QDialog::finished, this, [this, dialog] { takeSettings(dialog->preferences()); });
    connect(dialog, &SettingsDialog::organisationsWanted, this, &MainWindow::openOrganisations);
    connect(dialog, &SettingsDialog::saveCopyWanted, this, &MainWindow::saveCopy);
    connect(dialog, &SettingsDialog::restoreCopyWanted, this, &MainWindow::restoreCopy);
    connect(dialog, &SettingsDialog::forgetBackpacksWanted, this, &MainWindow::forgetBackpacks);
    connect(dialog, &SettingsDialog::passwordWanted, this, &MainWindow::askForPassword);
    connect(dialog, &SettingsDialog::eraseWanted, this, &MainWindow::eraseEverything);
    dialog->open();
}

void MainWindow::askForPassword(PasswordChange::Kind kind)
{
    auto* dialog = new PasswordDialog(kind, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { emit passwordChangeWanted(dialog->change()); });
    dialog->open();
}

void MainWindow::takeSettings(const Preferences& chosen)
{
    const Preferences before = preferences();
    m_web->setPreferences(chosen.web);
    if (!m_web->isOnline())
        stopChecking(); // also what is under way
    m_setup.preferences.backupsKept = chosen.backupsKept;
    if (before.rememberBackpacks && !chosen.rememberBackpacks)
        forgetBackpacks();
    m_setup.preferences.rememberBackpacks = chosen.rememberBackpacks;
    m_setup.preferences.sharesComputer = chosen.sharesComputer;
    if (chosen.appearance != before.appearance)
        takeAppearance(chosen.appearance);
    if (chosen.textPercent != before.textPercent)
        emit textSizeChosen(chosen.textPercent);
    if (chosen.language != before.language)
        emit languageChosen(chosen.language);
    updateStatus();
}

void MainWindow::eraseEverything()
{
    const Result<QList<BadgeId>> kept = m_own->ids({}, m_setup.clock());
    Query inTrash;
    inTrash.inTrash = true;
    const Result<QList<BadgeId>> thrown = m_own->ids(inTrash, m_setup.clock());
    const auto badges = static_cast<int>((kept ? kept->size() : 0) + (thrown ? thrown->size() : 0));
    auto* dialog = new EraseDialog(tracesOf(m_own->path(), badges), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EraseDialog::saveCopyWanted, this, &MainWindow::saveCopy);
    connect(dialog, &QDialog::accepted, this, &MainWindow::eraseWanted);
    dialog->open();
}

void MainWindow::leave()
{
    auto* dialog = new LeaveDialog(computerTraces(m_own->path(), m_setup.crashReports), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &MainWindow::leaveWanted);
    dialog->open();
}

bool MainWindow::isWorking() const { return m_busy || m_import->isRunning() || m_checking->isRunning(); }

void MainWindow::saveCopy()
{
    auto* dialog = new SaveCopyDialog(m_own->path(), m_setup.clock(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SaveCopyDialog::saved, this, [this] {
        m_setup.lastCopy = m_setup.clock();
        emit copySaved(*m_setup.lastCopy);
        m_copyReminder->hide();
        updateStatus();
    });
    dialog->open();
}

void MainWindow::makeCopyReminder()
{
    m_copyReminder = new Banner(u"save"_s, Ink::Accent);
    m_copyReminder->setObjectName(u"copyReminder"_s);
    m_copyReminder->setWords(tr("Save a copy on a USB key."));
    connect(m_copyReminder->addButton(tr("Save a copy…")), &QPushButton::clicked, this, &MainWindow::saveCopy);
    connect(m_copyReminder->addButton(tr("Later")), &QPushButton::clicked, this, [this] {
        m_copyReminder->hide();
        m_setup.copyPutOff = m_setup.clock();
        emit copyPutOff(*m_setup.copyPutOff);
        m_page->focusList();
    });
}

void MainWindow::remindOfCopy()
{
    const QDateTime now = m_setup.clock();
    const Result<int> badges = m_own->count({}, now);
    if (!isTrial() && badges && isCopyDue(*badges, m_setup.lastCopy, m_setup.copyPutOff, now))
        m_copyReminder->announce();
}

QString MainWindow::whereKept() const
{
    switch (m_setup.kept.kind) {
    case KeptPlace::Kind::ThisComputer:
        return tr("Everything is kept on this computer.");
    case KeptPlace::Kind::ProgramFolder:
        return tr("Everything is kept in Besace's folder.");
    case KeptPlace::Kind::OtherDisk:
        return tr("Everything is kept on the disk “%1”.").arg(m_setup.kept.disk);
    }
    Q_UNREACHABLE();
}

QString MainWindow::copyState() const
{
    if (!m_setup.lastCopy)
        return tr("Last copy: never.");
    const QDateTime day(m_setup.lastCopy->toLocalTime().date(), QTime(12, 0), Qt::UTC);
    return tr("Last copy: %1.").arg(wording::date(day, m_setup.locale));
}

} // namespace besace
