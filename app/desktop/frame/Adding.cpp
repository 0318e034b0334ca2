#include "app/common/Folders.h"
#include "app/desktop/frame/Banner.h"
#include "app/desktop/frame/DropHint.h"
#include "app/desktop/frame/MainWindow.h"
#include "app/desktop/import/ImportPanel.h"
#include "app/desktop/import/Sources.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr int refreshPause = 500; // milliseconds

} // namespace

void MainWindow::connectImport()
{
    connect(m_import, &ImportPanel::finished, this, &MainWindow::finishImport);
    connect(m_import, &ImportPanel::showBadge, this, [this](BadgeId id) {
        m_page->refresh();
        showPage();
        m_page->showBadge(id);
        m_page->focusList();
    });
    // Badges arrive by the hundred: lists are read again now and then, not for each of them.
    m_refreshing.setSingleShot(true);
    m_refreshing.setInterval(refreshPause);
    connect(&m_refreshing, &QTimer::timeout, m_page, &BackpackPage::refresh);
    connect(m_import, &ImportPanel::stored, this, [this] {
        if (!m_refreshing.isActive())
            m_refreshing.start();
    });
    connect(m_import, &ImportPanel::ended, this, [this] {
        m_refreshing.stop();
        m_page->refresh(); // what the window says of its badges is true before the person has read how it went
        updateActions();
    });
    connect(m_import, &ImportPanel::identityAdded, this, [this] {
        m_page->refresh();
        checkAgain(everyBadge(), Asking::Nobody);
    });
}

void MainWindow::add(const QList<ImportSource>& sources)
{
    if (sources.isEmpty())
        return say(tr("There is no badge in what you pasted."));
    if (openedBackpack(sources) || openedCopy(sources))
        return;
    m_problem->hide();
    m_stack->setCurrentWidget(m_import);
    m_import->start(sources, backpack(), context(Asking::Nobody), loader(Asking::Nobody));
    updateActions();
}

void MainWindow::chooseFiles()
{
    auto* dialog = new QFileDialog(this, tr("Add badges"), downloadFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        { tr("Badges") + u" (*.png *.svg *.svgz *.json *.jsonld *.jws *.jwt *.txt *.pdf *.zip *.eml *.html *.htm)"_s,
            tr("All files") + u" (*)"_s });
    connect(
        dialog, &QFileDialog::filesSelected, this, [this](const QStringList& paths) { add(sourcesFromPaths(paths)); });
    dialog->open();
}

void MainWindow::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Add a folder"), downloadFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { add(sourcesFromPaths({ path })); });
    dialog->open();
}

void MainWindow::paste()
{
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData(); // null where nothing was ever copied
    add(copied == nullptr ? QList<ImportSource>() : sourcesFromMimeData(*copied));
}

void MainWindow::finishImport(const QList<BadgeId>& added)
{
    m_refreshing.stop();
    m_page->refresh();
    showPage();
    if (!added.isEmpty())
        m_page->showBadge(added.first());
    m_page->focusList();
    checkOnline(added);
    remindOfCopy();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!holdsSources(*event->mimeData()))
        return;
    event->acceptProposedAction();
    m_dropHint->cover();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent* /*event*/) { m_dropHint->hide(); }

void MainWindow::dropEvent(QDropEvent* event)
{
    m_dropHint->hide();
    event->acceptProposedAction();
    add(sourcesFromMimeData(*event->mimeData()));
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    if (m_dropHint->isVisible())
        m_dropHint->cover();
}

} // namespace besace
