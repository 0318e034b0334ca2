#include "app/common/BackpackPath.h"
#include "app/common/Folders.h"
#include "app/common/Portable.h"
#include "app/desktop/Program.h"
#include "app/desktop/frame/MainWindow.h"
#include "app/desktop/jobs/Job.h"
#include "app/desktop/looks/Icons.h"
#include "app/desktop/start/FirstStart.h"
#include "app/desktop/start/IdleLock.h"
#include "app/desktop/start/Notices.h"
#include "app/desktop/start/OneWindow.h"
#include "app/desktop/start/UnlockDialog.h"
#include "app/desktop/start/WaitDialog.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// A key of its own that can be written: a program that was installed stands where nobody writes.
bool canBePortable() { return portableFolder().isEmpty() && QFileInfo(programFolder()).isWritable(); }

} // namespace

void Program::begin()
{
    m_start = std::make_unique<FirstStart>(FirstOffer { .language = languageOf(m_preferences),
        .sharesComputer = m_preferences.sharesComputer,
        .hasReview = m_openReview != nullptr,
        .hasHelp = m_openHelp != nullptr,
        .canBePortable = canBePortable() });
    connectFirstStart();
    m_start->show();
}

void Program::connectFirstStart()
{
    connect(m_start.get(), &FirstStart::languageChosen, this, [this](const QString& language) {
        m_preferences.language = language;
        speak(language);
    });
    connect(m_start.get(), &FirstStart::badgesWanted, this, &Program::openFirstDoor);
    connect(m_start.get(), &FirstStart::reviewWanted, this, &Program::openSecondDoor, Qt::QueuedConnection);
    connect(m_start.get(), &FirstStart::backpackWanted, this, &Program::chooseOwn);
    connect(m_start.get(), &FirstStart::helpWanted, this, [this] { m_openHelp(m_start.get()); });
}

void Program::takeAnswers() { m_preferences.sharesComputer = m_start->sharesComputer(); }

void Program::openFirstDoor()
{
    takeAnswers();
    switch (m_start->backpackPlace()) {
    case BackpackPlace::ThisComputer:
        return makeBackpack(m_backpackPath);
    case BackpackPlace::Elsewhere:
        return chooseFolder();
    case BackpackPlace::BesideProgram:
        if (const Result<QString> folder = makePortable(programFolder()); !folder)
            return complainAtStart(folder.error(), folder.error().detail);
        return makeBackpack(defaultBackpackPath());
    }
}

/// The desk needs no backpack; the first one is made when somebody wants it.
void Program::openSecondDoor()
{
    takeAnswers();
    savePreferences();
    m_openReview();
    m_start.reset();
}

void Program::chooseFolder()
{
    auto* dialog = new QFileDialog(m_start.get(), tr("Where to keep your backpack"), documentFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString& folder) { makeBackpack(folder + u"/backpack.besace"_s); });
    dialog->open();
}

void Program::chooseOwn()
{
    auto* dialog = new QFileDialog(m_start.get(), tr("Open a backpack"), documentFolder(),
        tr("Backpacks") + u" (*.besace);;"_s + tr("All files") + u" (*)"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(
        dialog, &QFileDialog::fileSelected, this,
        [this](const QString& path) {
            takeAnswers();
            beginWith(path);
        },
        Qt::QueuedConnection); // the dialog goes with the first start
    dialog->open();
}

/// One that is there already is the person's own: it is opened, not made.
void Program::makeBackpack(const QString& path)
{
    if (m_preferences.sharesComputer && !QFileInfo::exists(path))
        askForFirstPassword(path);
    else
        QMetaObject::invokeMethod(
            this, [this, path] { beginWith(path); }, Qt::QueuedConnection);
}

void Program::askForFirstPassword(const QString& path)
{
    auto* dialog = new PasswordDialog(PasswordChange::Kind::Set, m_start.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, path] { seal(path, dialog->change().fresh); });
    dialog->open();
}

void Program::seal(const QString& path, const QString& password)
{
    m_start->setEnabled(false);
    m_wait = std::make_unique<WaitDialog>(tr("Your backpack is being made…"));
    m_wait->show();
    runJob([path, password](Progress&) -> Result<CopiesChanged> {
        if (const Result<Backpack> made = Backpack::open(path); !made)
            return made.error();
        return setPassword(path, password);
    }).then(this, [this, path](const Result<CopiesChanged>& sealed) {
        m_start->setEnabled(true);
        m_wait.reset();
        if (!sealed)
            return complainAtStart(sealed.error(), path);
        beginWith(path);
    });
}

void Program::beginWith(const QString& path)
{
    if (!isSameFile(path, m_backpackPath)) {
        auto oneWindow = std::make_unique<OneWindow>(path);
        if (oneWindow->callFirst({}))
            return QApplication::quit(); // it has a window already, which is in front now
        listen(std::move(oneWindow));
        m_backpackPath = path;
    }
    if (!openWindow())
        return; // it was said why; another choice can be made
    savePreferences();
    m_start.reset();
}

void Program::beginWithout(const QString& missed)
{
    wearApplicationIcon();
    QApplication::setQuitOnLastWindowClosed(false); // the question goes before a window comes
    QMessageBox* asked = notices::missed(missed, m_backpackPath);
    connect(asked, &QDialog::finished, this, [this, asked, missed] {
        const QString answer = asked->clickedButton() ? asked->clickedButton()->objectName() : QString();
        QMetaObject::invokeMethod(
            this, [this, missed, answer] { goOnWithout(missed, answer); }, Qt::QueuedConnection);
    });
    asked->show();
}

void Program::goOnWithout(const QString& missed, const QString& answer)
{
    if (answer == u"tryAgain"_s && !QFileInfo(missed).isFile())
        return beginWithout(missed);
    if (answer == u"tryAgain"_s) {
        beginWith(missed);
    } else if (answer == u"openOther"_s && QFileInfo(m_backpackPath).isFile()) {
        openWindow();
    } else if (answer == u"openOther"_s) {
        begin();
        QApplication::setQuitOnLastWindowClosed(m_quits);
    }
    if (!m_window && !m_question && !m_start)
        QApplication::quit();
}

void Program::complainAtStart(const Error& error, const QString& path)
{
    notices::cannotOpen(error, path, m_start.get())->open();
}

} // namespace besace
