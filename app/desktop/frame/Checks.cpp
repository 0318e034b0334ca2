#include "app/common/EarlierAnswers.h"
#include "app/desktop/details/NameOnScreen.h"
#include "app/desktop/frame/Banner.h"
#include "app/desktop/frame/MainWindow.h"
#include "app/desktop/network/CheckingLine.h"
#include "app/desktop/network/CheckingSummary.h"
#include "app/desktop/network/SitesDialog.h"
#include "core/verification/CombinedReport.h"
#include "core/wording/Wording.h"

#include <utility>

namespace besace {

void MainWindow::connectChecking()
{
    m_checking = new Checking(this);
    connect(m_checking, &Checking::progressed, m_checkingLine, &CheckingLine::setProgress);
    connect(m_checkingLine, &CheckingLine::stopWanted, this, &MainWindow::stopChecking);
    connect(m_checking, &Checking::stored, this, [this] {
        if (!m_refreshing.isActive())
            m_refreshing.start();
    });
    connect(m_checking, &Checking::finished, this, &MainWindow::takeOutcome);
}

VerificationContext MainWindow::context(Asking asking)
{
    const QDateTime now = m_setup.clock();
    VerificationContext context { .now = now, .online = false, .recipients = {}, .knownIssuers = {} };
    context.online = isTrial() ? trial::context(now).online : asking != Asking::Nobody && m_web->isOnline();
    context.keepCopy = context.online;
    if (const Result<QStringList> identities = backpack().identities(); identities)
        context.recipients = *identities;
    else
        complain(identities.error());
    if (const Result<QList<KnownIssuer>> issuers = backpack().knownIssuers(); issuers)
        context.knownIssuers = *issuers;
    else
        complain(issuers.error());
    return context;
}

std::shared_ptr<const DocumentLoader> MainWindow::loader(Asking asking) const
{
    return isTrial() ? trial::documents() : m_web->loader(asking, earlierAnswers(m_own->path()));
}

void MainWindow::checkAgain(const QList<BadgeId>& ids, Asking asking)
{
    if (ids.isEmpty())
        return;
    const std::shared_ptr<const DocumentLoader> trialDocuments = isTrial() ? trial::documents() : nullptr;
    m_checkingLine->show();
    say(tr("Checking %n badge(s)…", nullptr, static_cast<int>(ids.size())));
    m_checking->start({ &backpack(), ids, context(asking), [this, asking, trialDocuments] {
                           return trialDocuments ? trialDocuments
                                                 : m_web->loader(asking, earlierAnswers(m_own->path()));
                       } });
    updateActions();
}

void MainWindow::stopChecking()
{
    m_checking->stop();
    m_web->stop();
}

void MainWindow::checkOnline(const QList<BadgeId>& added)
{
    if (isTrial() || !m_web->isOnline())
        return;
    QList<BadgeId> open;
    for (const BadgeId id : added) {
        if (const Result<StoredBadge> stored = backpack().badge(id); stored && wasNotAsked(stored->report))
            open << id;
    }
    checkAgain(open, m_web->unbidden());
}

void MainWindow::takeOutcome(const CheckingOutcome& outcome)
{
    m_refreshing.stop();
    m_page->refresh();
    m_checkingLine->setVisible(m_checking->isRunning());
    updateActions();
    if (outcome.error)
        complain(*outcome.error);
    say(std::exchange(m_whileChecking, {}) + checkingSummary(outcome));
    showNews(outcome.changed);
}

/// One badge's news stand here; of several, how many there are.
void MainWindow::showNews(const QList<BadgeId>& changed)
{
    if (changed.isEmpty())
        return;
    m_changed = changed;
    const Result<StoredBadge> first = backpack().badge(changed.first());
    if (changed.size() == 1 && first && !first->changes.isEmpty())
        m_news->setWords(
            tr("“%1”: %2")
                .arg(nameOnScreen(first->summary.name), wording::changeSentence(first->changes.first().code)));
    else
        m_news->setWords(tr("%n badge(s) changed since the last check.", nullptr, static_cast<int>(changed.size())));
    m_news->announce();
}

void MainWindow::chooseSites()
{
    auto* dialog = new SitesDialog(m_web->preferences(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        m_web->setPreferences(dialog->preferences());
        if (!m_web->isOnline())
            stopChecking(); // also what is under way
        updateStatus();
    });
    dialog->open();
}

} // namespace besace
