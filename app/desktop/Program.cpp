#include "app/desktop/Program.h"

#include "app/desktop/frame/MainWindow.h"
#include "app/desktop/import/Sources.h"
#include "app/desktop/jobs/Job.h"
#include "app/desktop/settings/EraseSettings.h"
#include "app/desktop/settings/LastCopy.h"
#include "app/desktop/start/Notices.h"
#include "core/backup/Erase.h"
#include "core/import/ReadSource.h"
#include "core/net/NetworkDocuments.h"
#include "core/wording/Wording.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QMessageBox>
#include <QSettings>
#include <QThreadPool>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// The example badges live beside the person's own.
QString trialPath(const QString& backpackPath) { return QFileInfo(backpackPath).absolutePath() + u"/trial.besace"_s; }

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
{
    dress();
}

Program::~Program() = default;

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

bool Program::open() { return openWindow(); }

bool Program::openWindow(Depth depth)
{
    Result<Opened> opened = openBackpack(m_backpackPath,
        { .now = QDateTime::currentDateTimeUtc(),
            .badgesIn = badgesIn,
            .backupsKept = m_preferences.backupsKept,
            .depth = depth });
    if (!opened) {
        sayWhyNot(opened.error());
        return false;
    }
    makeWindow(std::move(opened->backpack));
    tell(*opened);
    tendBackpack(opened->endedCleanly);
    return true;
}

void Program::makeWindow(Backpack backpack)
{
    m_window = std::make_unique<MainWindow>(std::move(backpack),
        DeskSetup { .trialPath = trialPath(m_backpackPath),
            .clock = [] { return QDateTime::currentDateTimeUtc(); },
            .locale = QLocale(),
            .web = [](WebErrand errand) { return std::make_shared<NetworkDocuments>(std::move(errand)); },
            .preferences = m_preferences,
            .lastCopy = lastCopy(QSettings(), m_backpackPath) });
    connect(m_window.get(), &MainWindow::closed, this, &Program::keep);
    connect(m_window.get(), &MainWindow::copySaved, this, [this](const QDateTime& savedAt) {
        QSettings settings;
        noteCopy(settings, m_backpackPath, savedAt);
    });
    connect(m_window.get(), &MainWindow::languageChosen, this, &Program::changeLanguage, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::textSizeChosen, this, &Program::changeTextSize, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::eraseWanted, this, &Program::erase, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::appearanceChosen, this, &Program::changeAppearance);
    connect(m_window.get(), &MainWindow::damageFound, this, &Program::askToRepair, Qt::QueuedConnection);
    m_window->show();
}

void Program::tell(const Opened& opened)
{
    if (opened.recovery)
        notices::recovered(*opened.recovery, m_window.get())->open();
    if (opened.noBackup)
        notices::noBackup(*opened.noBackup, m_window.get())->open();
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

void Program::openAgain(Depth depth)
{
    // The last window closing must not end the program.
    QApplication::setQuitOnLastWindowClosed(false);
    m_window.reset();
    QApplication::setQuitOnLastWindowClosed(true);
    if (!openWindow(depth))
        QApplication::quit();
}

void Program::sayWhyNot(const Error& error)
{
    const bool foreign = error.code == Error::Code::Unsupported;
    QMessageBox box(QMessageBox::Warning, tr("Besace cannot open your backpack"),
        foreign ? tr("This backpack was made by a newer version of Besace, or it is no backpack. It was not changed.")
                : wording::errorSentence(error));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(m_backpackPath);
    box.setDetailedText(error.detail);
    box.addButton(tr("Quit"), QMessageBox::AcceptRole);
    box.exec();
}

void Program::add(const QStringList& paths)
{
    if (m_window && !paths.isEmpty())
        m_window->add(sourcesFromPaths(paths));
}

void Program::showAgain(const QStringList& paths)
{
    if (!m_window)
        return;
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    add(paths);
}

void Program::savePreferences()
{
    QSettings settings;
    besace::savePreferences(m_preferences, settings);
}

void Program::keep()
{
    m_preferences = m_window->preferences();
    savePreferences();
}

void Program::changeLanguage(const QString& language)
{
    keep();
    m_preferences.language = language;
    savePreferences();
    speak(language);
    openAgain(Depth::Light);
}

void Program::changeTextSize(int percent)
{
    keep();
    m_preferences.textPercent = percent;
    savePreferences();
    applyTextSize(percent);
    openAgain(Depth::Light);
}

void Program::changeAppearance(Appearance appearance)
{
    applyTheme(m_application, appearance);
    keep();
}

void Program::erase()
{
    QApplication::setQuitOnLastWindowClosed(false);
    m_window->disconnect(this); // what it would keep goes too
    m_window->close();
    m_window.reset();
    m_tending.cancel();
    QThreadPool::globalInstance()->waitForDone(); // nobody writes any more
    const Result<void> files = eraseFiles(filesOfBackpack(m_backpackPath));
    QSettings settings;
    const Result<void> remembered = eraseSettings(settings);
    m_preferences = {};
    dress();
    const bool isOpen = openWindow();
    QApplication::setQuitOnLastWindowClosed(true);
    if (!isOpen)
        return QApplication::quit();
    std::optional<Error> trouble;
    if (!files || !remembered)
        trouble = files ? remembered.error() : files.error();
    notices::erased(trouble, m_window.get())->open();
}

} // namespace besace
