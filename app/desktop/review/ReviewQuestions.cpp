#include "app/desktop/jobs/JobLine.h"
#include "app/desktop/looks/SpokenLabel.h"
#include "app/desktop/review/QuestionSearch.h"
#include "app/desktop/review/ReviewJob.h"
#include "app/desktop/review/ReviewModel.h"
#include "app/desktop/review/ReviewTable.h"
#include "app/desktop/review/ReviewTabs.h"
#include "app/desktop/review/ReviewWindow.h"
#include "core/wording/Wording.h"

#include <QAccessible>
#include <QCheckBox>

using namespace Qt::StringLiterals;

/// What was found in a session, and how much of it is shown.
namespace besace {

void ReviewWindow::finish(bool wasStopped)
{
    m_isEnding = true;
    m_wasStopped = wasStopped;
    m_search->search(m_model->session());
}

void ReviewWindow::takeQuestions(const ReviewSession& searched)
{
    m_model->takeQuestions(searched);
    m_tabs->showQuestions(m_model->session());
    m_table->goToFirst();
    showRows();
    if (!m_isEnding || m_job->isRunning()) // more was opened meanwhile: its end comes
        return;
    m_isEnding = false;
    m_jobLine->clear();
    showWhatIsThere();
    m_summary->say(m_wasStopped ? tr("Stopped.") + u' ' + summary() : summary());
    if (!m_wasStopped)
        askForPassword();
}

void ReviewWindow::waitForQuestions()
{
    if (!m_search->isRunning())
        return;
    m_search->stop();
    m_model->findQuestions();
    takeQuestions(m_model->session());
}

void ReviewWindow::showOnlyQuestions(bool only)
{
    m_order->setOnlyQuestions(only);
    m_table->goToFirst();
    showRows();
    QAccessibleEvent event(m_summary, QAccessible::Alert); // the focus stays on the box
    QAccessible::updateAccessibility(&event);
}

QString ReviewWindow::summary() const
{
    const ReviewSession& session = m_model->session();
    QString words = wording::badgesByState(session.states(), m_setup.locale);
    if (const int files = static_cast<int>(session.filesWithoutBadge().size()); files > 0)
        words += (words.endsWith(u'.') ? u" "_s : u" – "_s) + tr("%n file(s) without a badge.", nullptr, files);
    if (const QString shown = rowsShown(); !shown.isEmpty())
        words += u" – "_s + shown;
    return words;
}

QString ReviewWindow::rowsShown() const
{
    if (!m_onlyQuestions->isChecked())
        return {};
    return tr("Shown: %1 of %2.").arg(m_order->rowCount()).arg(m_model->rowCount());
}

void ReviewWindow::showRows()
{
    m_summary->setText(summary());
    m_onlyQuestions->setAccessibleDescription(rowsShown());
}

} // namespace besace
