#include "app/desktop/review/ReviewJob.h"

#include "app/desktop/jobs/Job.h"
#include "core/review/UncountedProgress.h"

#include <chrono>

using namespace std::chrono_literals;

namespace besace {

namespace {

/// How often the window looks for what has arrived.
constexpr auto takingInterval = 40ms;
/// Read, but not yet shown: more than this, and the reader waits for the window.
constexpr qsizetype mailboxRoom = 500;

} // namespace

ReviewJob::ReviewJob(QObject* parent) : QObject(parent)
{
    m_taking.setInterval(takingInterval);
    connect(&m_taking, &QTimer::timeout, this, &ReviewJob::takeSome);
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] { m_wasStopped = true; });
}

ReviewJob::~ReviewJob()
{
    m_watcher.cancel();
    if (m_box)
        m_box->close();
}

void ReviewJob::read(const QList<ImportSource>& sources, const VerificationContext& context,
    std::shared_ptr<const DocumentLoader> loader)
{
    start([sources, context, loader = std::move(loader)](Progress& progress, Box& box) {
        return readForReview(sources, context, *loader, 0, progress, [&box](ReviewItem item) {
            box.put({ std::move(item), std::nullopt });
        });
    });
}

void ReviewJob::readKept(const QList<ReviewItem>& badges, const VerificationContext& context)
{
    start([badges, context](Progress& progress, Box& box) {
        return checkKept(badges, context, NoDocuments(), progress, [&box](ReviewItem item) {
            box.put({ std::move(item), std::nullopt });
        });
    });
}

void ReviewJob::ask(
    const QList<AskedAgain>& badges, const VerificationContext& context, std::shared_ptr<const DocumentLoader> loader)
{
    start([badges, context, loader = std::move(loader)](Progress& progress, Box& box) -> Result<void> {
        UncountedProgress steps(progress);
        int done = 0;
        for (const AskedAgain& each : badges) {
            progress.report(done++, static_cast<int>(badges.size()));
            if (progress.cancelled())
                return Error { Error::Code::Cancelled, {} };
            box.put({ std::nullopt,
                AskedAgain { each.index, verifyBadge(each.verification.badge, context, *loader, steps) } });
        }
        return {};
    });
}

void ReviewJob::start(Work work)
{
    m_waiting.enqueue(std::move(work));
    if (isRunning())
        return;
    m_wasStopped = false;
    beginNext();
}

void ReviewJob::beginNext()
{
    m_box = std::make_shared<Box>(mailboxRoom);
    m_watcher.setFuture(
        runJob([work = m_waiting.dequeue(), box = m_box](Progress& progress) { return work(progress, *box); }));
    m_taking.start();
}

void ReviewJob::stop()
{
    m_waiting.clear();
    m_watcher.cancel();
}

void ReviewJob::takeSome()
{
    const bool hasEnded = m_watcher.isFinished(); // before we look: it may put its last finding while we do
    hand(m_box->takeAll());
    if (!hasEnded)
        return;
    m_taking.stop();
    m_box.reset();
    if (m_waiting.isEmpty())
        emit finished(m_wasStopped);
    else
        beginNext();
}

void ReviewJob::hand(const QList<Finding>& findings)
{
    QList<ReviewItem> items;
    QList<AskedAgain> again;
    for (const Finding& finding : findings) {
        if (finding.item)
            items.append(*finding.item);
        else if (finding.again)
            again.append(*finding.again);
    }
    if (!items.isEmpty())
        emit found(items);
    if (!again.isEmpty())
        emit asked(again);
}

} // namespace besace
