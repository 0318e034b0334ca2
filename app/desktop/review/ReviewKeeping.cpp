#include "app/desktop/looks/SpokenLabel.h"
#include "app/desktop/looks/TextLabel.h"
#include "app/desktop/review/KeepDialog.h"
#include "app/desktop/review/KeptDialog.h"
#include "app/desktop/review/ReviewAddresses.h"
#include "app/desktop/review/ReviewJob.h"
#include "app/desktop/review/ReviewModel.h"
#include "app/desktop/review/ReviewWindow.h"
#include "app/desktop/review/ReviewWords.h"
#include "core/wording/Wording.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

/// Keeping a session, which nobody has to.
namespace besace {

KeptSessions ReviewWindow::keptSessions() const { return KeptSessions(m_setup.keptFolder, m_setup.keptBelow); }

void ReviewWindow::eraseEnded()
{
    if (m_setup.keptFolder.isEmpty())
        return;
    if (const Result<QList<KeptSession>> all = keptSessions().list(); !all) // whether one is over is not known
        return m_empty->setWords(reviewWords::keptUnread(all.error()));
    const Result<int> erased = keptSessions().eraseEnded(m_setup.clock().date());
    if (!erased)
        m_empty->setWords(
            tr("A kept session is over, and could not be erased.") + u' ' + wording::errorSentence(erased.error()));
}

void ReviewWindow::showKeeping()
{
    const bool canKeep = !m_setup.keptFolder.isEmpty();
    m_keep->setVisible(canKeep);
    m_keep->setEnabled(!isWorking() && !m_model->session().badges().isEmpty());
    m_keptSessions->setEnabled(!isWorking());
    const Result<QList<KeptSession>> kept = canKeep ? keptSessions().list() : QList<KeptSession>();
    // Where they cannot be listed, that is told where they would stand.
    m_keptSessions->setVisible(canKeep && (!kept || !kept->isEmpty() || !keptSessions().journal().isEmpty()));
}

void ReviewWindow::keepSession()
{
    auto* dialog = new KeepDialog(m_model->session(), keptSessions(), m_setup.clock().date(), m_setup.locale, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        showWhatIsThere();
        const QString day = wording::date(dialog->kept().endsOn.startOfDay(Qt::UTC), m_setup.locale);
        m_summary->say(tr("The session is kept until %1.").arg(day));
    });
    dialog->open();
}

void ReviewWindow::showKept()
{
    auto* dialog = new KeptDialog(keptSessions(), m_setup.clock().date(), m_setup.locale, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { openKept(dialog->content()); });
    connect(dialog, &QDialog::finished, this, &ReviewWindow::showWhatIsThere);
    dialog->open();
}

/// One person at a time: what was there before is let go.
void ReviewWindow::openKept(const KeptContent& content)
{
    forget();
    m_addresses->setAddresses(content.addresses);
    m_job->readKept(content.badges, context(false));
    beginReading();
}

} // namespace besace
