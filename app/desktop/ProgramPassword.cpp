#include "app/desktop/Program.h"
#include "app/desktop/frame/MainWindow.h"
#include "app/desktop/jobs/Job.h"
#include "app/desktop/jobs/WaitForJobs.h"
#include "app/desktop/looks/Icons.h"
#include "app/desktop/start/FirstStart.h"
#include "app/desktop/start/IdleLock.h"
#include "app/desktop/start/Notices.h"
#include "app/desktop/start/OneWindow.h"
#include "app/desktop/start/UnlockDialog.h"
#include "app/desktop/start/WaitDialog.h"

#include <QClipboard>
#include <QFileInfo>

#include <chrono>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

using namespace std::chrono_literals;
constexpr auto untilLocked = 10min; ///< without a key or a move of the mouse
constexpr auto warningOfLock = 30s;

/// Of a file that is not there yet, in the same folder: `backpack 2.besace`.
QString nameBeside(const QString& path)
{
    const QFileInfo file(path);
    const QString stem = file.absolutePath() + u'/' + file.completeBaseName();
    int number = 2;
    while (QFileInfo::exists(u"%1 %2.besace"_s.arg(stem).arg(number)))
        ++number;
    return u"%1 %2.besace"_s.arg(stem).arg(number);
}

} // namespace

void Program::askForPassword()
{
    wearApplicationIcon();
    QApplication::setQuitOnLastWindowClosed(false); // the question goes before the window comes
    m_question = new UnlockDialog(m_backpackPath);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_question, &QDialog::rejected, qApp, &QCoreApplication::quit);
    connect(
        m_question, &QDialog::accepted, this,
        [this] {
            if (!openSame(Depth::Light))
                QApplication::quit();
        },
        Qt::QueuedConnection);
    connect(m_question, &UnlockDialog::newBackpackWanted, this, &Program::beginAnew, Qt::QueuedConnection);
    m_question->show();
}

void Program::beginAnew()
{
    m_backpackPath = nameBeside(m_backpackPath);
    listen(std::make_unique<OneWindow>(m_backpackPath));
    begin();
    m_question->disconnect(); // it is neither answered nor left
    m_question->close();
    QApplication::setQuitOnLastWindowClosed(m_quits);
}

void Program::lockBackpack()
{
    keep();
    closeWindow();
    m_tending.cancel();
    waitForJobs();
    const Result<void> locked = lock(m_backpackPath);
    forgetCopied();
    if (!openSame(Depth::Light))
        return QApplication::quit();
    if (!locked)
        notices::cannotOpen(locked.error(), m_backpackPath, m_window.get())->open();
}

/// Who comes next to a shared computer is shut out of the backpack, and finds nothing of it to paste.
void Program::forgetCopied() const
{
    if (m_preferences.sharesComputer && QGuiApplication::clipboard()->ownsClipboard())
        QGuiApplication::clipboard()->clear();
}

void Program::watchForAbsence()
{
    if (!hasPassword(m_backpackPath))
        return;
    m_idle = std::make_unique<IdleLock>(untilLocked, warningOfLock);
    connect(m_idle.get(), &IdleLock::soon, m_window.get(),
        [this] { m_window->say(tr("Your backpack locks in 30 seconds. Press a key to stay.")); });
    connect(
        m_idle.get(), &IdleLock::due, this,
        [this] {
            if (m_window && m_window->isWorking())
                m_idle->begin(); // what is under way is not cut off
            else if (m_window)
                lockBackpack();
        },
        Qt::QueuedConnection);
}

void Program::changePassword(const PasswordChange& change)
{
    keep();
    closeWindow();
    m_tending.cancel();
    waitForJobs(); // each has the backpack open
    m_wait = std::make_unique<WaitDialog>(tr("Your backpack is being rewritten…"));
    QApplication::setQuitOnLastWindowClosed(false);
    m_wait->show();
    runJob([path = m_backpackPath, change](Progress&) -> Result<CopiesChanged> {
        switch (change.kind) {
        case PasswordChange::Kind::Set:
            return setPassword(path, change.fresh);
        case PasswordChange::Kind::Change:
            return besace::changePassword(path, change.current, change.fresh);
        case PasswordChange::Kind::Remove:
            return removePassword(path, change.current);
        }
        Q_UNREACHABLE();
    }).then(this, [this, change](const Result<CopiesChanged>& changed) { takePasswordChange(change, changed); });
}

void Program::takePasswordChange(const PasswordChange& change, const Result<CopiesChanged>& changed)
{
    const bool isOpen = openSame(Depth::Light);
    m_wait.reset();
    if (!isOpen)
        return QApplication::quit();
    if (m_window)
        notices::passwordChanged(change.kind, changed, m_window.get())->open();
}

} // namespace besace
