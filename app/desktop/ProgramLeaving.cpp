#include "app/common/BackpackPath.h"
#include "app/common/Portable.h"
#include "app/desktop/Program.h"
#include "app/desktop/frame/MainWindow.h"
#include "app/desktop/jobs/WaitForJobs.h"
#include "app/desktop/settings/EraseSettings.h"
#include "app/desktop/start/CrashReport.h"
#include "app/desktop/start/EndSignals.h"
#include "app/desktop/start/FirstStart.h"
#include "app/desktop/start/IdleLock.h"
#include "app/desktop/start/LeaveDialog.h"
#include "app/desktop/start/Notices.h"
#include "app/desktop/start/OneWindow.h"
#include "app/desktop/start/UnlockDialog.h"
#include "app/desktop/start/WaitDialog.h"
#include "core/backup/Erase.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>
#include <QUrl>

#include <tuple>

using namespace Qt::StringLiterals;

namespace besace {

void Program::watchSession()
{
    connect(&m_application, &QGuiApplication::commitDataRequest, this, &Program::saveWork, Qt::DirectConnection);
    m_endSignals = std::make_unique<EndSignals>();
    connect(m_endSignals.get(), &EndSignals::wanted, this, [this] {
        saveWork();
        m_endsAnyhow = true;
        if (m_window)
            m_window->close(); // which stops what is under way
        m_window.reset(); // and this closes the backpack
        QApplication::quit();
    });
}

void Program::saveWork()
{
    if (!m_window)
        return;
    m_window->saveWords();
    keep();
}

void Program::mayClose(QCloseEvent* event)
{
    if (m_endsAnyhow)
        return;
    const std::optional<Error> unkeptWords = m_window->whyWordsAreUnkept();
    const bool isNotKept = areSettingsWaiting() || !isSameChoice(m_preferences, m_window->preferences());
    const bool unkeptChoices = isNotKept && isPortableFolderGone(); // else they are kept now
    if (!unkeptWords && !unkeptChoices)
        return;
    event->ignore();
    if (QApplication::activeModalWidget() != nullptr)
        return; // it is being asked
    const Error why = unkeptWords.value_or(Error { Error::Code::Gone, portableFolder() });
    QMessageBox* asked = notices::unkept(unkeptWords.has_value(), unkeptChoices, why, m_window.get());
    connect(asked, &QDialog::finished, m_window.get(), [this, asked] {
        const QString answer = asked->clickedButton() ? asked->clickedButton()->objectName() : QString();
        if (answer.isEmpty())
            return;
        m_endsAnyhow = answer == u"closeAnyway"_s;
        QMetaObject::invokeMethod(
            m_window.get(), [window = m_window.get()] { window->close(); }, Qt::QueuedConnection);
    });
    asked->open();
}

QString Program::reportFolder() { return QFileInfo(defaultBackpackPath()).absolutePath(); }

void Program::tellOfCrash()
{
    const std::optional<QString> report = crash::takeNew(reportFolder());
    if (!report)
        return;
    QMessageBox* told = notices::crashed(m_window.get());
    connect(told, &QMessageBox::buttonClicked, this, [path = *report](QAbstractButton* button) {
        if (button->objectName() == u"openFolder"_s)
            QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
        else if (button->objectName() == u"eraseReport"_s)
            QFile::remove(path);
    });
    told->open();
}

void Program::leave()
{
    const ComputerTraces traces = computerTraces(m_backpackPath, crash::reports(reportFolder()));
    m_window->disconnect(this); // what it would keep goes too
    closeWindow();
    m_tending.cancel();
    waitForJobs();
    std::ignore = lock(m_backpackPath); // its key goes from memory with the program in any case
    if (traces.clipboard)
        QGuiApplication::clipboard()->clear();
    const Result<void> files = eraseFiles(traces.files);
    QSettings settings;
    const Result<void> remembered = eraseSettings(settings);
    changeSettings([](QSettings& kept) { noteSharing(true, kept); }); // the next person is asked, and told, the same
    if (!files || !remembered) {
        const std::unique_ptr<QMessageBox> told(notices::erased(files ? remembered.error() : files.error(), nullptr));
        told->setAttribute(Qt::WA_DeleteOnClose, false);
        told->exec();
    }
    QApplication::quit();
}

} // namespace besace
