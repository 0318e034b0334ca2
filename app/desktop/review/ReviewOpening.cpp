#include "app/desktop/frame/DropHint.h"
#include "app/desktop/import/Sources.h"
#include "app/desktop/looks/SpokenLabel.h"
#include "app/desktop/review/FileChoice.h"
#include "app/desktop/review/ReviewJob.h"
#include "app/desktop/review/ReviewModel.h"
#include "app/desktop/review/ReviewWindow.h"
#include "app/desktop/review/SealedDialog.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

/// How badges get into a session: chosen, dropped, pasted, or out of a file that takes a password.
namespace besace {

void ReviewWindow::open(const QList<ImportSource>& sources)
{
    if (sources.isEmpty())
        return m_summary->say(tr("There is no badge in what you pasted."));
    m_leftLocked.clear(); // what is brought again is asked about again
    read(sources);
}

void ReviewWindow::read(const QList<ImportSource>& sources)
{
    m_job->read(sources, context(false), std::make_shared<NoDocuments>());
    beginReading();
}

void ReviewWindow::chooseFiles()
{
    fileChoice::files(*this, tr("Open files"), [this](const QStringList& paths) { open(sourcesFromPaths(paths)); });
}

void ReviewWindow::chooseFolder()
{
    fileChoice::folder(*this, tr("Open a folder"), [this](const QStringList& paths) { open(sourcesFromPaths(paths)); });
}

void ReviewWindow::paste()
{
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData(); // null where nothing was ever copied
    open(copied == nullptr ? QList<ImportSource>() : sourcesFromMimeData(*copied));
}

/// One file after another; one that the advisor leaves out stays among those without a badge, with the reason.
void ReviewWindow::askForPassword()
{
    const QList<ReviewItem>& files = m_model->session().filesWithoutBadge();
    const auto next = std::ranges::find_if(
        files, [this](const ReviewItem& item) { return isLocked(item) && !m_leftLocked.contains(item.source); });
    if (next == files.end())
        return;
    auto* dialog = new SealedDialog(next->source, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_model->takeBack(dialog->path());
        read({ { dialog->path(), {}, dialog->password() } });
    });
    connect(dialog, &QDialog::rejected, this, [this, path = next->source] {
        m_leftLocked.insert(path);
        askForPassword();
    });
    dialog->open();
}

void ReviewWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!holdsSources(*event->mimeData()))
        return;
    event->acceptProposedAction();
    m_dropHint->cover();
}

void ReviewWindow::dragLeaveEvent(QDragLeaveEvent* /*event*/) { m_dropHint->hide(); }

void ReviewWindow::dropEvent(QDropEvent* event)
{
    m_dropHint->hide();
    event->acceptProposedAction();
    open(sourcesFromMimeData(*event->mimeData()));
}

} // namespace besace
