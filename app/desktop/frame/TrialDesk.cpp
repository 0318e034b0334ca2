#include "app/desktop/frame/MainWindow.h"
#include "app/desktop/jobs/Job.h"
#include "core/base/OpenHere.h"

namespace besace {

void MainWindow::tryExamples()
{
    if (m_busy)
        return;
    if (!m_trial && isGoneFromHere(m_own->path())) // they stand beside it
        return complain({ Error::Code::Gone, m_own->path() });
    if (!m_trial) {
        Result<Backpack> opened = Backpack::open(m_setup.trialPath);
        if (!opened)
            return complain(opened.error());
        m_trial.emplace(std::move(*opened));
    }
    showPage();
    useBackpack(true);
    if (m_page->badgesInAll() == 0)
        fillTrial();
}

void MainWindow::fillTrial()
{
    m_busy = true;
    updateActions();
    say(tr("Reading the example badges…"));
    runJob([now = m_setup.clock()](Progress& progress) {
        return trial::readExamples(now, progress);
    }).then(this, [this](const Result<QList<trial::Example>>& examples) { takeExamples(examples); });
}

void MainWindow::takeExamples(const Result<QList<trial::Example>>& examples)
{
    m_busy = false;
    m_trial->beginStep();
    const Result<void> filled = examples ? trial::fill(*examples, *m_trial) : Result<void>(examples.error());
    m_trial->endStep();
    if (!filled)
        complain(filled.error());
    if (isTrial()) {
        m_page->refresh();
        m_page->focusList();
    }
    updateActions();
}

void MainWindow::emptyTrial()
{
    if (!isTrial() || m_busy)
        return;
    if (const Result<void> emptied = trial::empty(*m_trial); !emptied)
        return complain(emptied.error());
    leaveTrial();
    say(tr("The example badges are gone."));
}

void MainWindow::leaveTrial()
{
    showPage();
    useBackpack(false);
    m_page->focusList();
}

} // namespace besace
