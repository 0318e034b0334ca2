#include "app/desktop/network/Checking.h"

#include "app/desktop/jobs/Job.h"
#include "core/verification/Fetching.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// How often the window looks for what has arrived.
constexpr auto takingInterval = 100ms;
/// Found, but not yet kept: more than this, and the checks wait.
constexpr qsizetype boxRoom = 64;

Result<void> run(const QString& path, const QList<BadgeId>& ids, const VerificationContext& context,
    const DocumentLoader& loader, Progress& progress, Mailbox<Recheck>& box)
{
    const Result<Backpack> backpack = Backpack::open(path);
    if (!backpack)
        return backpack.error();
    return recheckAll(
        *backpack, ids, context, loader, progress, [&box](Recheck recheck) { box.put(std::move(recheck)); });
}

} // namespace

Checking::Checking(QObject* parent) : QObject(parent)
{
    m_taking.setInterval(takingInterval);
    connect(&m_taking, &QTimer::timeout, this, &Checking::takeSome);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Checking::takeSome);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
        [this](int done) { emit progressed(done, static_cast<int>(m_current.ids.size())); });
}

Checking::~Checking()
{
    m_watcher.cancel();
    if (m_box)
        m_box->close();
}

void Checking::start(const Request& request)
{
    m_waiting.enqueue(request);
    if (!isRunning())
        beginNext();
}

void Checking::stop()
{
    m_outcome.wasStopped = isRunning();
    m_waiting.clear();
    m_watcher.cancel();
}

void Checking::beginNext()
{
    m_current = m_waiting.dequeue();
    m_outcome = {};
    m_outcome.online = m_current.context.online;
    m_outcome.notReached = static_cast<int>(m_current.ids.size());
    m_box = std::make_shared<Mailbox<Recheck>>(boxRoom);
    emit progressed(0, static_cast<int>(m_current.ids.size()));
    m_watcher.setFuture(runJob([path = m_current.backpack->path(), ids = m_current.ids, context = m_current.context,
                                   loader = m_current.makeLoader(), box = m_box](
                                   Progress& progress) { return run(path, ids, context, *loader, progress, *box); }));
    m_taking.start();
}

void Checking::takeSome()
{
    if (!m_box)
        return;
    const bool hasEnded = m_watcher.isFinished(); // before we look: it may put its last finds while we do
    const QList<Recheck> arrived = m_box->takeAll();
    for (const Recheck& recheck : arrived)
        keep(recheck);
    if (!arrived.isEmpty())
        emit stored();
    if (hasEnded)
        end();
}

void Checking::keep(const Recheck& recheck)
{
    --m_outcome.notReached;
    const Result<void> kept
        = m_current.backpack->setVerification(recheck.id, recheck.verification, recheck.changes, recheck.checkedAt);
    if (!kept && kept.error().code == Error::Code::NotFound)
        return; // it was thrown away meanwhile
    if (!kept)
        m_outcome.error = kept.error();
    count(recheck);
    m_outcome.askedAll = m_outcome.askedAll && recheck.asked;
    if (!changes::news(recheck.changes).isEmpty())
        m_outcome.changed << recheck.id;
}

void Checking::count(const Recheck& recheck)
{
    const VerificationReport& known = recheck.verification.report;
    if (recheck.integrity.answer != Answer::Unchecked) {
        ++m_outcome.checked;
        if (recheck.integrity.answer == Answer::Yes && known.check(CheckKind::Status).answer == Answer::Unchecked)
            ++m_outcome.cancellationOpen;
    } else if (recheck.integrity.reason == u"proof-not-asked"_s) {
        const bool isKnown = known.check(CheckKind::Integrity).answer != Answer::Unchecked;
        ++(isKnown ? m_outcome.earlierKept : m_outcome.notAsked);
    } else {
        ++(isProofUnreachable(recheck.integrity) ? m_outcome.silent : m_outcome.notCheckable);
    }
}

void Checking::end()
{
    m_taking.stop();
    m_box.reset();
    const QFuture<Result<void>> future = m_watcher.future();
    const bool hasResult = future.isResultReadyAt(0);
    if (hasResult && !future.result() && future.result().error().code != Error::Code::Cancelled)
        m_outcome.error = future.result().error();
    const CheckingOutcome outcome = m_outcome;
    if (!m_waiting.isEmpty())
        beginNext();
    emit finished(outcome);
}

} // namespace besace
