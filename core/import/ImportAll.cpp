#include "core/import/Import.h"
#include "core/import/LogThread.h"

#include <chrono>
#include <utility>

namespace besace {

namespace {

using Clock = std::chrono::steady_clock;

/// One transaction waits for the disk once, however much is in it: of ordinary pictures about a hundred. Storing that
/// takes some 50 ms, which is what another writer may have to wait.
constexpr qint64 maxBatchBytes = 8LL * 1024 * 1024;
/// For badges without pictures, and files without badges.
constexpr qsizetype maxBatchItems = 100;
/// How long somebody may be left without a line although something was found.
constexpr std::chrono::milliseconds maxBatchAge { 200 };

/// What was read and waits for the next transaction.
class Batch {
public:
    Batch(Backpack& backpack, LogThread& log, QDateTime now, const KeptSink& sink)
        : m_backpack(backpack)
        , m_log(log)
        , m_now(std::move(now))
        , m_sink(sink)
    {
    }

    void add(ImportItem item)
    {
        if (m_items.isEmpty())
            m_begun = Clock::now();
        m_bytes += item.file.size();
        m_items.append(std::move(item));
        if (m_bytes >= maxBatchBytes || m_items.size() >= maxBatchItems)
            store();
        else
            storeIfOld();
    }

    void storeIfOld()
    {
        if (!m_items.isEmpty() && Clock::now() - m_begun >= maxBatchAge)
            store();
    }

    void store()
    {
        const QList<ImportItem> items = std::exchange(m_items, {});
        m_bytes = 0;
        const QList<KeepOutcome> outcomes = keepAll(items, m_backpack, m_now);
        m_log.wake();
        for (qsizetype i = 0; i < items.size(); ++i)
            m_sink(items.at(i), outcomes.at(i));
    }

private:
    Backpack& m_backpack;
    LogThread& m_log;
    QDateTime m_now;
    const KeptSink& m_sink;
    QList<ImportItem> m_items;
    qint64 m_bytes = 0;
    Clock::time_point m_begun;
};

} // namespace

Result<void> importAll(const QList<ImportSource>& sources, Backpack& backpack, const VerificationContext& context,
    const DocumentLoader& loader, int jobs, Progress& progress, const KeptSink& sink)
{
    backpack.beginStep(); // all of it is one thing that the person did
    LogThread log(jobs == 1 ? nullptr : LogTender::open(backpack.path())); // one thread is one
    Batch batch(backpack, log, context.now, sink);
    const Result<void> read = readAndVerify(
        sources, context, loader, jobs, progress, [&](ImportItem item) { batch.add(std::move(item)); },
        [&] { batch.storeIfOld(); });
    batch.store();
    backpack.endStep();
    return read;
}

} // namespace besace
