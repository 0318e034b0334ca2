#include "app/desktop/sharing/ShareDraft.h"

#include "app/desktop/jobs/Job.h"

namespace besace {

/// Whoever types a name is not shown each letter of it.
static constexpr std::chrono::milliseconds settling { 300 };

ShareDraft::ShareDraft(QObject* parent) : QObject(parent)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(settling);
    connect(&m_settling, &QTimer::timeout, this, &ShareDraft::due);
}

ShareDraft::~ShareDraft() { m_job.cancel(); }

void ShareDraft::touch()
{
    m_job.cancel();
    m_settling.start();
}

void ShareDraft::stop()
{
    m_job.cancel();
    m_settling.stop();
}

ShareDraft::Outcome ShareDraft::outcomeOf(
    const Portfolio& portfolio, const SiteOptions& site, const ShareKind& kind, Progress& progress)
{
    Draft draft;
    const QStringList leftOut = kind.leftOut ? kind.leftOut(portfolio.badges) : QStringList();
    for (const QString& sentence : leftOut)
        draft.lines += SeenLine { sentence, true };
    const Result<QList<OutputFile>> files = kind.make(portfolio, site, progress);
    if (!files)
        return { draft, files.error() };
    draft.files = *files;
    const Seen seen = readBack(*files, progress);
    draft.lines += seenLines(seen, portfolio);
    draft.weight = seen.weight;
    draft.words = kind.read ? kind.read(*files) : QString();
    return { draft, {} };
}

void ShareDraft::make(const Portfolio& portfolio, const SiteOptions& site, const ShareKind& kind)
{
    m_job.cancel();
    if (!kind.make)
        return;
    const auto job
        = runJob([portfolio, site, kind](Progress& progress) { return outcomeOf(portfolio, site, kind, progress); });
    m_job = job;
    job.then(this, [this](const Outcome& outcome) {
        if (!outcome.error)
            emit made(outcome.draft);
        else if (outcome.error->code != Error::Code::Cancelled)
            emit failed(*outcome.error, outcome.draft);
    });
}

} // namespace besace
