#include "app/desktop/Program.h"

#include "app/common/BackpackPath.h"
#include "app/common/Portable.h"
#include "app/desktop/backpack/BackpackName.h"
#include "app/desktop/frame/MainWindow.h"
#include "app/desktop/help/HelpKey.h"
#include "app/desktop/import/Sources.h"
#include "app/desktop/jobs/Job.h"
#include "app/desktop/looks/Icons.h"
#include "app/desktop/organisations/ListMemory.h"
#include "app/desktop/settings/LastCopy.h"
#include "app/desktop/settings/RecentBackpacks.h"
#include "app/desktop/start/AfterFirstPaint.h"
#include "app/desktop/start/CrashReport.h"
#include "app/desktop/start/EndSignals.h"
#include "app/desktop/start/FirstStart.h"
#include "app/desktop/start/IdleLock.h"
#include "app/desktop/start/Notices.h"
#include "app/desktop/start/OneWindow.h"
#include "app/desktop/start/UnlockDialog.h"
#include "app/desktop/start/WaitDialog.h"
#include "core/import/ReadSource.h"
#include "core/net/NetworkDocuments.h"
#include "core/wording/Wording.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QMessageBox>
#include <QSettings>
#include <QTranslator>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// The example badges live beside the person's own.
QString trialPath(const QString& backpackPath) { return QFileInfo(backpackPath).absolutePath() + u"/trial.besace"_s; }

/// Nothing for the person's own backpack, which needs no name.
QString titleOf(const QString& backpackPath)
{
    return isSameFile(backpackPath, defaultBackpackPath()) ? QString() : backpackName(backpackPath);
}

/// As many as are kept, once this one is one of them.
QStringList others(QStringList paths, const QString& backpackPath)
{
    paths.removeAll(QFileInfo(backpackPath).absoluteFilePath());
    return paths.mid(0, mostRecentBackpacks - 1);
}

/// Words of Qt's window for choosing files that its own translations lack: ours hold them.
[[maybe_unused]] constexpr std::array wordsOfFiles { QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Shortcut"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown") };

/// The words of Qt's own dialogs, where the system has them.
void installQtTranslations(const QString& language)
{
    const QString name = u"translations_qt"_s;
    delete qApp->findChild<QTranslator*>(name, Qt::FindDirectChildrenOnly);
    auto* translator = new QTranslator(qApp);
    translator->setObjectName(name);
    if (translator->load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(translator);
}

} // namespace

Program::Program(QApplication& application, QString backpackPath)
    : m_application(application)
    , m_backpackPath(std::move(backpackPath))
    , m_preferences(loadPreferences(QSettings()))
    , m_quits(QApplication::quitOnLastWindowClosed())
{
    new HelpKey(m_application, this);
    dress();
    watchSession();
}

Program::~Program() { writeWaitingSettings(); }

void Program::dress()
{
    speak(languageOf(m_preferences));
    applyTheme(m_application, m_preferences.appearance);
    applyTextSize(m_preferences.textPercent);
}

void Program::speak(const QString& language)
{
    installQtTranslations(language);
    wording::installTranslations(language);
    wording::installTranslations(language, u"desktop"_s);
    const QLocale locale = localeFor(language);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

bool Program::open(EarlyLook look)
{
    if (look.isUnderWay())
        makeWindow();
    return openWindow(look);
}

void Program::listen(std::unique_ptr<OneWindow> oneWindow)
{
    m_oneWindow = std::move(oneWindow);
    m_oneWindow->listen();
    connect(m_oneWindow.get(), &OneWindow::called, this, &Program::showAgain);
}

Result<Opened> Program::openFile(const QString& path, Depth depth, const EarlyLook& look) const
{
    OpenOptions options { .now = QDateTime::currentDateTimeUtc(),
        .badgesIn = badgesIn,
        .backupsKept = m_preferences.backupsKept,
        .depth = depth };
    if (look.isUnderWay())
        options.looked = [look] { return look.found(); };
    return openBackpack(path, options);
}

bool Program::openWindow(const EarlyLook& look, Depth depth)
{
    Result<Opened> opened = openFile(m_backpackPath, depth, look);
    if (!opened)
        m_window.reset(); // which was made for it
    if (!opened && opened.error().code == Error::Code::Locked) {
        askForPassword();
        return true;
    }
    if (!opened) {
        sayWhyNot(opened.error());
        return false;
    }
    take(*std::move(opened));
    return true;
}

void Program::take(Opened opened)
{
    if (m_preferences.rememberBackpacks)
        note([path = m_backpackPath](QSettings& settings) { noteBackpack(settings, path); });
    if (!m_window)
        makeWindow();
    m_window->open(std::move(opened.backpack));
    if (!opened.isIndexSeen)
        lookAtIndex();
    new AfterFirstPaint(*m_window, [this, endedCleanly = opened.endedCleanly] {
        wearApplicationIcon();
        tendBackpack(endedCleanly);
    });
    m_window->show();
    QApplication::setQuitOnLastWindowClosed(m_quits);
    add(std::exchange(m_waiting, {}));
    watchForAbsence();
    tell(opened);
}

void Program::makeWindow()
{
    QSettings settings;
    m_window = std::make_unique<MainWindow>(DeskSetup { .trialPath = trialPath(m_backpackPath),
        .clock = [] { return QDateTime::currentDateTimeUtc(); },
        .locale = QLocale(),
        .web = [](WebErrand errand) { return std::make_shared<NetworkDocuments>(std::move(errand)); },
        .preferences = m_preferences,
        .lastCopy = lastCopy(settings, m_backpackPath),
        .copyPutOff = copyPutOff(settings, m_backpackPath),
        .sharing
        = recallSharing(settings, m_backpackPath, memoryOf(m_preferences.sharesComputer, hasPassword(m_backpackPath))),
        .name = titleOf(m_backpackPath),
        .recent = others(recentBackpacks(settings), m_backpackPath),
        .hasPassword = hasPassword(m_backpackPath),
        .crashReports = crash::reports(reportFolder()),
        .listSigner = recallListSigner(settings),
        .kept = keptPlaceOf(m_backpackPath),
        .hasReview = m_openReview != nullptr });
    connectWindow();
}

void Program::connectWindow()
{
    connect(m_window.get(), &MainWindow::closeWanted, this, &Program::mayClose);
    connect(m_window.get(), &MainWindow::closed, this, &Program::keep);
    connect(m_window.get(), &MainWindow::copySaved, this, [this](const QDateTime& savedAt) {
        note([path = m_backpackPath, savedAt](QSettings& settings) { noteCopy(settings, path, savedAt); });
    });
    connect(m_window.get(), &MainWindow::sharingChosen, this, [this](const ShareOptions& options, ShareMemory memory) {
        note([options, memory, path = m_backpackPath](
                 QSettings& settings) { rememberSharing(options, memory, path, settings); });
    });
    connect(m_window.get(), &MainWindow::listSignerChosen, this, [this](const ListSigner& signer) {
        note([signer](QSettings& settings) { rememberListSigner(signer, settings); });
    });
    connect(m_window.get(), &MainWindow::copyPutOff, this, [this](const QDateTime& now) {
        note([path = m_backpackPath, now](QSettings& settings) { putOffCopy(settings, path, now); });
    });
    connect(m_window.get(), &MainWindow::languageChosen, this, &Program::changeLanguage, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::textSizeChosen, this, &Program::changeTextSize, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::backpackWanted, this, &Program::change, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::newBackpackWanted, this, &Program::create, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::forgetBackpacksWanted, this, &Program::forgetBackpacks);
    connect(m_window.get(), &MainWindow::lockWanted, this, &Program::lockBackpack, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::passwordChangeWanted, this, &Program::changePassword, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::eraseWanted, this, &Program::erase, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::leaveWanted, this, &Program::leave, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::reviewWanted, this, [this] { m_openReview(); });
    connect(m_window.get(), &MainWindow::appearanceChosen, this, &Program::changeAppearance);
    connect(m_window.get(), &MainWindow::damageFound, this, &Program::askToRepair, Qt::QueuedConnection);
}

void Program::tell(const Opened& opened)
{
    if (opened.recovery)
        notices::recovered(*opened.recovery, m_window.get())->open();
    if (opened.noBackup)
        notices::noBackup(*opened.noBackup, m_window.get())->open();
    tellOfCrash();
}

void Program::lookAtIndex()
{
    const auto look = std::make_shared<IndexLook>(m_backpackPath);
    m_window->searchAfter(look);
    new AfterFirstPaint(*m_window, [this, look] {
        runJob([look](Progress&) { return look->take(); }).then(m_window.get(), [this](const Result<void>& sound) {
            if (!sound)
                askToRepair();
        });
    });
}

void Program::tendBackpack(bool endedCleanly)
{
    const auto job
        = runJob([path = m_backpackPath, kept = m_preferences.backupsKept, endedCleanly](Progress& progress) {
              return tend(path, kept, endedCleanly, QDateTime::currentDateTimeUtc(), progress);
          });
    m_tending = job;
    job.then(m_window.get(), [this](const Result<QString>& tended) {
        if (tended)
            return;
        if (tended.error().code == Error::Code::Damaged)
            askToRepair();
        else
            notices::noBackup(tended.error(), m_window.get())->open();
    });
}

void Program::askToRepair()
{
    if (m_isAsking || !m_window)
        return;
    m_isAsking = true;
    QMessageBox* box = notices::damaged(m_window.get());
    connect(
        box, &QMessageBox::accepted, this,
        [this] {
            keep();
            openAgain(Depth::Full);
        },
        Qt::QueuedConnection);
    connect(box, &QObject::destroyed, this, [this] { m_isAsking = false; });
    box->open();
}

/// The last window closing must not end the program.
void Program::closeWindow()
{
    QApplication::setQuitOnLastWindowClosed(false);
    m_idle.reset();
    m_window.reset();
    QApplication::setQuitOnLastWindowClosed(m_quits);
}

void Program::openAgain(Depth depth)
{
    closeWindow();
    if (!openSame(depth))
        QApplication::quit();
}

/// Nothing new is made in the place of one that was there: a USB key may have been pulled out.
bool Program::openSame(Depth depth)
{
    if (QFileInfo(m_backpackPath).isFile())
        return openWindow(depth);
    m_window.reset();
    sayWhyNot({ Error::Code::Gone, m_backpackPath });
    return false;
}

void Program::sayWhyNot(const Error& error)
{
    wearApplicationIcon();
    const std::unique_ptr<QMessageBox> box(notices::cannotOpen(error, m_backpackPath, nullptr));
    box->setAttribute(Qt::WA_DeleteOnClose, false);
    box->exec();
}

void Program::add(const QStringList& paths)
{
    if (!m_window)
        m_waiting << paths;
    else if (!paths.isEmpty())
        m_window->add(sourcesFromPaths(paths));
}

void Program::showAgain(const QStringList& paths)
{
    add(paths);
    QWidget* front = m_window.get();
    if (front == nullptr)
        front = m_question;
    if (front == nullptr)
        front = m_start.get();
    if (front == nullptr)
        return;
    front->setWindowState(front->windowState() & ~Qt::WindowMinimized);
    front->show();
    front->raise();
    front->activateWindow();
}

void Program::savePreferences()
{
    note([preferences = m_preferences](QSettings& settings) { besace::savePreferences(preferences, settings); });
}

/// What cannot be written down waits for its disk; the person is told.
void Program::note(const SettingsChange& change)
{
    if (changeSettings(change) || !m_window)
        return;
    const QString told = tr("The disk that Besace is on is not there. Plug it in again: your choice is kept then.");
    QMetaObject::invokeMethod( // what is changing now still says how things stand, over it
        m_window.get(), [window = m_window.get(), told] { window->say(told); }, Qt::QueuedConnection);
}

void Program::keep()
{
    m_preferences = m_window->preferences();
    savePreferences();
}

bool Program::canBeginAnew()
{
    if (QFileInfo(m_backpackPath).isFile())
        return true;
    m_window->say(tr("Your backpack is not there. Plug its disk in again, then choose once more."));
    return false;
}

void Program::changeLanguage(const QString& language)
{
    if (!canBeginAnew())
        return;
    keep();
    m_preferences.language = language;
    savePreferences();
    speak(language);
    openAgain(Depth::Light);
}

void Program::changeTextSize(int percent)
{
    if (!canBeginAnew())
        return;
    keep();
    m_preferences.textPercent = percent;
    m_preferences.panes.clear(); // they were as wide as the other letters want it
    savePreferences();
    applyTextSize(percent);
    openAgain(Depth::Light);
}

void Program::changeAppearance(Appearance appearance)
{
    applyTheme(m_application, appearance);
    keep();
}

} // namespace besace
