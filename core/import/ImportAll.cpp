#include "core/import/Import.h"
#include "core/import/LogThread.h"

#include <algorithm>
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
/// The first one; each may be twice as large as the one before, so that storing begins while the others are read.
constexpr qsizetype firstBatchItems = 8;

/// What was written, and is told once the disk has it.
struct Written {
    QList<ImportItem> items;
    QList<KeepOutcome> outcomes;
    std::future<Result<void>> flushed;
};

/// What was read and waits for the next transaction, and the one before that.
class Batch {
public:
    Batch(Backpack& backpack, LogThread& log, QDateTime now, std::chrono::milliseconds patience, const KeptSink& sink)
        : m_backpack(backpack)
        , m_log(log)
        , m_now(std::move(now))
        , m_patience(patience)
        , m_sink(sink)
    {
    }

    void add(ImportItem item)
    {
        if (m_items.isEmpty())
            m_begun = Clock::now();
        m_bytes += item.file.size();
        m_items.append(std::move(item));
        if (m_bytes >= maxBatchBytes || m_items.size() >= m_room)
            store();
        else
            goOn();
    }

    /// Does what is due, and waits for nothing but the transaction.
    void goOn()
    {
        if (m_written && m_written->flushed.wait_for(std::chrono::seconds(0)) == std::future_status::ready)
            tell();
        if (!m_items.isEmpty() && Clock::now() - m_begun >= m_patience)
            store();
    }

    void finish()
    {
        store();
        tell();
    }

private:
    void store()
    {
        if (m_items.isEmpty())
            return;
        Written written { std::exchange(m_items, {}), {}, {} };
        m_bytes = 0;
        m_room = std::min(2 * m_room, maxBatchItems);
        written.outcomes = keepAll(written.items, m_backpack, m_now, m_log.flush());
        tell();
        written.flushed = m_log.flushed();
        m_written = std::move(written);
        goOn();
    }

    /// Waits for the disk.
    void tell()
    {
        if (!m_written)
            return;
        Written written = *std::exchange(m_written, std::nullopt);
        const Result<void> flushed = written.flushed.get();
        for (qsizetype i = 0; i < written.items.size(); ++i) {
            const KeepOutcome& outcome = written.outcomes.at(i);
            const bool isLost = !flushed && !outcome.error && written.items.at(i).verification;
            m_sink(
                written.items.at(i), isLost ? KeepOutcome { KeepOutcome::Kind::Failed, 0, flushed.error() } : outcome);
        }
    }

    Backpack& m_backpack;
    LogThread& m_log;
    QDateTime m_now;
    std::chrono::milliseconds m_patience;
    const KeptSink& m_sink;
    QList<ImportItem> m_items;
    qint64 m_bytes = 0;
    qsizetype m_room = firstBatchItems;
    Clock::time_point m_begun;
    std::optional<Written> m_written;
};

} // namespace

Result<void> importAll(const QList<ImportSource>& sources, Backpack& backpack, const VerificationContext& context,
    const DocumentLoader& loader, int jobs, Progress& progress, const KeptSink& sink,
    std::chrono::milliseconds patience)
{
    backpack.beginStep(); // all of it is one thing that the person did
    LogThread log(jobs == 1 ? nullptr : LogTender::open(backpack.path())); // one thread is one
    Batch batch(backpack, log, context.now, patience, sink);
    const Result<void> read = readAndVerify(
        sources, context, loader, jobs, progress, [&](ImportItem item) { batch.add(std::move(item)); },
        [&] { batch.goOn(); });
    batch.finish();
    backpack.endStep();
    return read;
}

} // namespace besace
