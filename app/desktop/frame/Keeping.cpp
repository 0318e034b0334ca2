#include "app/desktop/backup/RestoreDialog.h"
#include "app/desktop/backup/SaveCopyDialog.h"
#include "app/desktop/frame/MainWindow.h"
#include "app/desktop/organising/UndoActions.h"
#include "core/wording/Wording.h"

namespace besace {

void MainWindow::restoreCopy()
{
    auto* dialog = new RestoreDialog(m_own.path(), m_setup.clock(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::restored, this, [this] {
        m_page->refresh();
        m_undo->update();
        updateStatus();
    });
    dialog->open();
}

void MainWindow::saveCopy()
{
    auto* dialog = new SaveCopyDialog(m_own.path(), m_setup.clock(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SaveCopyDialog::saved, this, [this] {
        m_setup.lastCopy = m_setup.clock();
        emit copySaved(*m_setup.lastCopy);
        updateStatus();
    });
    dialog->open();
}

QString MainWindow::copyState() const
{
    if (!m_setup.lastCopy)
        return tr("Last copy: never.");
    const QDateTime day(m_setup.lastCopy->toLocalTime().date(), QTime(12, 0), Qt::UTC);
    return tr("Last copy: %1.").arg(wording::date(day, m_setup.locale));
}

} // namespace besace
