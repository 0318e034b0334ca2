#include "app/common/BackpackPath.h"
#include "app/desktop/Program.h"
#include "app/desktop/frame/MainWindow.h"
#include "app/desktop/jobs/WaitForJobs.h"
#include "app/desktop/settings/EraseSettings.h"
#include "app/desktop/settings/RecentBackpacks.h"
#include "app/desktop/start/CrashReport.h"
#include "app/desktop/start/FirstStart.h"
#include "app/desktop/start/IdleLock.h"
#include "app/desktop/start/Notices.h"
#include "app/desktop/start/OneWindow.h"
#include "app/desktop/start/UnlockDialog.h"
#include "app/desktop/start/WaitDialog.h"
#include "core/backup/Erase.h"
#include "core/base/OpenHere.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>

#include <tuple>

namespace besace {

void Program::change(const QString& path)
{
    if (isSameFile(path, m_backpackPath))
        return showAgain({});
    auto oneWindow = std::make_unique<OneWindow>(path);
    if (oneWindow->callFirst({}))
        return; // it has a window already, which is in front now
    Result<Opened> opened = QFileInfo(path).isFile() ? openFile(path, Depth::Light)
                                                     : Result<Opened>(Error { Error::Code::CannotRead, path });
    if (!opened && opened.error().code == Error::Code::Locked) {
        auto* question = new UnlockDialog(path, m_window.get());
        question->setAttribute(Qt::WA_DeleteOnClose);
        connect(
            question, &QDialog::accepted, this, [this, path] { change(path); }, Qt::QueuedConnection);
        return question->open();
    }
    if (!opened)
        return notices::cannotOpen(opened.error(), path, m_window.get())->open();
    keep();
    closeWindow();
    m_backpackPath = path;
    listen(std::move(oneWindow));
    take(*std::move(opened));
}

void Program::create(const QString& path)
{
    if (QFileInfo::exists(path))
        return notices::taken(path, m_window.get())->open();
    // Made here, so that whoever opens it opens something that is there.
    if (const Result<Backpack> made = Backpack::open(path); !made)
        return notices::cannotOpen(made.error(), path, m_window.get())->open();
    change(path);
}

void Program::forgetBackpacks()
{
    note([](QSettings& settings) { besace::forgetBackpacks(settings); });
}

bool Program::returnToOwn()
{
    if (isSameFile(m_backpackPath, defaultBackpackPath()))
        return true;
    m_backpackPath = defaultBackpackPath();
    auto oneWindow = std::make_unique<OneWindow>(m_backpackPath);
    if (oneWindow->callFirst({}))
        return false;
    listen(std::move(oneWindow));
    return true;
}

void Program::erase()
{
    if (isGoneFromHere(m_backpackPath)) // all of it would still be there, and the person would take it for erased
        return notices::erased(Error { Error::Code::Gone, m_backpackPath }, m_window.get())->open();
    m_window->disconnect(this); // what it would keep goes too
    closeWindow();
    m_tending.cancel();
    waitForJobs();
    std::ignore = lock(m_backpackPath); // its key and what it has in memory; the files go in any case
    const Result<QStringList> found = filesOfBackpack(m_backpackPath);
    const Result<void> files
        = found ? eraseFiles(*found + crash::reports(reportFolder())) : Result<void>(found.error());
    QSettings settings;
    const Result<void> remembered = eraseSettings(settings);
    m_preferences = {};
    dress();
    if (!returnToOwn() || !openWindow())
        return QApplication::quit();
    std::optional<Error> trouble;
    if (!files || !remembered)
        trouble = files ? remembered.error() : files.error();
    notices::erased(trouble, m_window.get())->open();
}

} // namespace besace
