#include "app/common/BackpackPath.h"
#include "app/common/Folders.h"
#include "app/desktop/backpack/BackpackName.h"
#include "app/desktop/frame/MainWindow.h"
#include "app/desktop/looks/Icons.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

const QString fileEnding = u"besace"_s;

bool isBackpackName(const QString& path) { return path.endsWith(u'.' + fileEnding, Qt::CaseInsensitive); }

} // namespace

void MainWindow::addBackpacks(QMenu& menu)
{
    m_newBackpack = menu.addAction(tr("&New backpack…"), this, &MainWindow::chooseNewBackpack);
    m_newBackpack->setObjectName(u"newBackpack"_s);
    m_openBackpack = menu.addAction(lineIcon(u"open"_s), tr("&Open a backpack…"), this, &MainWindow::chooseBackpack);
    m_openBackpack->setObjectName(u"openBackpack"_s);
    m_recent = menu.addMenu(tr("&Last backpacks"));
    m_recent->setObjectName(u"recentBackpacks"_s);
    fillRecent();
    m_lock = menu.addAction(tr("Loc&k"), QKeySequence(Qt::CTRL | Qt::Key_L), this, &MainWindow::lockWanted);
    m_lock->setObjectName(u"lock"_s);
    m_lock->setVisible(m_setup.hasPassword);
}

void MainWindow::fillRecent()
{
    m_recent->clear();
    for (const QString& path : std::as_const(m_setup.recent)) {
        const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
        const QString shown = backpackName(path) + u" – "_s + folder;
        QAction* action = m_recent->addAction(QString(shown).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, path] { emit backpackWanted(path); });
    }
    m_recent->addSeparator();
    m_recent->addAction(tr("&Empty this list"), this, &MainWindow::forgetBackpacks);
}

void MainWindow::forgetBackpacks()
{
    m_setup.recent.clear();
    fillRecent();
    updateActions();
    emit forgetBackpacksWanted();
    say(tr("The list of backpacks is empty. The backpacks are still there."));
}

void MainWindow::chooseBackpack()
{
    auto* dialog = new QFileDialog(this, tr("Open a backpack"), QFileInfo(m_own->path()).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Backpacks") + u" (*."_s + fileEnding + u')', tr("All files") + u" (*)"_s });
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::backpackWanted);
    dialog->open();
}

void MainWindow::chooseNewBackpack()
{
    auto* dialog
        = new QFileDialog(this, tr("New backpack"), documentFolder(), tr("Backpacks") + u" (*."_s + fileEnding + u')');
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is ever overwritten
    dialog->setDefaultSuffix(fileEnding);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::newBackpackWanted);
    dialog->open();
}

bool MainWindow::openedBackpack(const QList<ImportSource>& sources)
{
    if (sources.size() != 1 || sources.first().bytes || !isBackpackName(sources.first().name))
        return false;
    if (m_own && isSameFile(sources.first().name, m_own->path()))
        say(tr("This is the backpack that is open. Nothing was done."));
    else if (isWorking())
        say(tr("Besace is still working. Open the backpack once that has ended."));
    else
        emit backpackWanted(sources.first().name);
    return true;
}

} // namespace besace
