#include "core/import/Recheck.h"

#include "core/base/Limits.h"
#include "core/import/ReadSource.h"
#include "core/verification/CombinedReport.h"
#include "core/verification/Fetching.h"
#include "core/verification/IssuerCheck.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// Twice as many as may be fetching: some of them compute.
constexpr qsizetype workers = 2LL * limits::maxFetchesAtOnce;

/// The badge in a file that is this award; a file may hold several.
std::optional<Badge> sameBadgeIn(const QByteArray& file, const Badge& shown)
{
    const Result<QList<Badge>> badges = badgesIn(file);
    const QByteArray key = sameBadgeKey(shown);
    for (const Badge& badge : badges ? *badges : QList<Badge>()) {
        if (sameBadgeKey(badge) == key)
            return badge;
    }
    return std::nullopt;
}

Result<Badge> handedBadge(const Backpack& backpack, BadgeId id, const Badge& shown)
{
    if (shown.securing != Securing::Hosted)
        return shown;
    const Result<QList<StoredFile>> files = backpack.files(id);
    if (!files)
        return files.error();
    for (const StoredFile& file : *files) {
        if (std::optional<Badge> badge = sameBadgeIn(file.bytes, shown))
            return *std::move(badge);
    }
    return shown;
}

bool isWithoutAnswer(const Check& integrity)
{
    return integrity.reason == u"proof-not-asked"_s || isProofUnreachable(integrity);
}

/// Where the issuer's copy could not be had, what the badge says is judged by the copy that is kept.
void judgeKeptCopy(const KeptForCheck& kept, const VerificationContext& context, Verification& now, Progress& progress)
{
    now.badge = kept.shown.badge;
    const VerificationReport own = verifyBadge(kept.shown.badge, context, NoDocuments(), progress).report;
    for (const CheckKind kind : { CheckKind::Validity, CheckKind::Recipient, CheckKind::Complete })
        now.report.check(kind) = own.check(kind);
}

/// An organisation may have come onto the person's list since its site was asked, or have left it.
void judgeIssuerAgain(VerificationReport& report, const Badge& badge, const QList<KnownIssuer>& known)
{
    Check& issuer = report.check(CheckKind::Issuer);
    if (issuer.reason != u"issuer-known"_s && issuer.reason != u"issuer-not-on-list"_s)
        return;
    Proof proof;
    proof.integrity = report.check(CheckKind::Integrity);
    proof.binding = IssuerBinding::Confirmed;
    proof.issuerId = issuer.detail;
    issuer = checkIssuer(badge, proof, known);
}

/// Takes one badge after another until none is left, or somebody says stop.
class Rechecking {
public:
    Rechecking(QList<KeptForCheck> kept, VerificationContext context, const DocumentLoader& loader, Progress& progress)
        : m_kept(std::move(kept))
        , m_context(std::move(context))
        , m_loader(loader)
        , m_progress(progress)
    {
        for (qsizetype i = 0; i < std::min(workers, m_kept.size()); ++i)
            m_threads.emplace_back([this] { work(); });
    }
    ~Rechecking()
    {
        m_stopped = true;
        for (std::thread& thread : m_threads)
            thread.join();
    }
    Rechecking(const Rechecking&) = delete;
    Rechecking& operator=(const Rechecking&) = delete;

    /// Waits for the next one that is done. Nothing if progress says stop.
    std::optional<Recheck> take()
    {
        std::unique_lock lock(m_mutex);
        while (m_done.empty() && !m_progress.cancelled())
            m_arrived.wait_for(lock, pollInterval);
        if (m_progress.cancelled())
            return std::nullopt;
        Recheck recheck = std::move(m_done.front());
        m_done.pop_front();
        return recheck;
    }

private:
    static constexpr std::chrono::milliseconds pollInterval { 50 };

    /// Lets the steps below see that they are to stop.
    class Stoppable final : public Progress {
    public:
        explicit Stoppable(const Rechecking& all) : m_all(all) { }
        bool cancelled() const override { return m_all.m_stopped || m_all.m_progress.cancelled(); }

    private:
        const Rechecking& m_all;
    };

    void work()
    {
        Stoppable progress(*this);
        while (!progress.cancelled()) {
            const qsizetype at = m_next++;
            if (at >= m_kept.size())
                return;
            Recheck recheck = checkAgain(m_kept.at(at), m_context, m_loader, progress);
            const std::lock_guard lock(m_mutex);
            m_done.push_back(std::move(recheck));
            m_arrived.notify_one();
        }
    }

    const QList<KeptForCheck> m_kept;
    const VerificationContext m_context;
    const DocumentLoader& m_loader;
    Progress& m_progress;
    std::atomic<qsizetype> m_next = 0;
    std::atomic<bool> m_stopped = false;
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<Recheck> m_done;
    std::vector<std::thread> m_threads;
};

Result<QList<KeptForCheck>> readAll(const Backpack& backpack, const QList<BadgeId>& ids)
{
    QList<KeptForCheck> all;
    for (const BadgeId id : ids) {
        Result<KeptForCheck> kept = readForCheck(backpack, id);
        if (!kept && kept.error().code != Error::Code::NotFound)
            return kept.error();
        if (kept)
            all.append(*std::move(kept));
    }
    return all;
}

} // namespace

Result<KeptForCheck> readForCheck(const Backpack& backpack, BadgeId id)
{
    const Result<StoredBadge> stored = backpack.badge(id);
    if (!stored)
        return stored.error();
    const Result<Badge> handed = handedBadge(backpack, id, stored->badge);
    if (!handed)
        return handed.error();
    return KeptForCheck { id, *handed, { stored->badge, stored->report, {} } };
}

Recheck checkAgain(
    const KeptForCheck& kept, const VerificationContext& context, const DocumentLoader& loader, Progress& progress)
{
    Recheck recheck { kept.id, verifyBadge(kept.handed, context, loader, progress), {}, context.now, true, {} };
    Verification& now = recheck.verification;
    if (isWithoutAnswer(now.report.check(CheckKind::Integrity)))
        judgeKeptCopy(kept, context, now, progress);
    recheck.asked = !wasNotAsked(now.report);
    recheck.integrity = now.report.check(CheckKind::Integrity);
    now.report.online = context.online && recheck.asked;
    now.report = combined(kept.shown.report, now.report);
    judgeIssuerAgain(now.report, now.badge, context.knownIssuers);
    recheck.changes = changes::between(kept.shown, now);
    return recheck;
}

Result<void> recheckAll(const Backpack& backpack, const QList<BadgeId>& ids, const VerificationContext& context,
    const DocumentLoader& loader, Progress& progress, const RecheckSink& sink)
{
    const Result<QList<KeptForCheck>> kept = readAll(backpack, ids);
    if (!kept)
        return kept.error();
    const int total = static_cast<int>(kept->size());
    progress.report(0, total);
    Rechecking rechecking(*kept, context, loader, progress);
    for (int done = 0; done < total; ++done) {
        std::optional<Recheck> next = rechecking.take();
        if (!next)
            return Error { Error::Code::Cancelled, {} };
        sink(*std::move(next));
        progress.report(done + 1, total);
    }
    return {};
}

} // namespace besace
