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

void ShareDraft::make(const Portfolio& portfolio, const ShareKind& kind)
{
    m_job.cancel();
    if (!kind.make)
        return;
    const auto job = runJob([portfolio, make = kind.make](Progress& progress) -> Result<Made> {
        const Result<QList<OutputFile>> files = make(portfolio, progress);
        if (!files)
            return files.error();
        return Made { *files, readBack(*files, progress) };
    });
    m_job = job;
    job.then(this, [this](const Result<Made>& output) {
        if (output)
            emit made(output->files, output->seen);
        else if (output.error().code != Error::Code::Cancelled)
            emit failed(output.error());
    });
}

} // namespace besace
