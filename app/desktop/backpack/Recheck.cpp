#include "app/desktop/backpack/Recheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

Result<QList<Rechecked>> recheck(const QString& backpackPath, const QList<BadgeId>& ids,
    const VerificationContext& context, const DocumentLoader& loader, Progress& progress)
{
    const Result<Backpack> backpack = Backpack::open(backpackPath);
    if (!backpack)
        return backpack.error();
    QList<Rechecked> reports;
    for (const BadgeId id : ids) {
        if (progress.cancelled())
            return Error { Error::Code::Cancelled, {} };
        const Result<StoredBadge> stored = backpack->badge(id);
        if (!stored)
            return stored.error();
        reports << Rechecked { id, verifyBadge(stored->badge, context, loader, progress).report };
        progress.report(static_cast<int>(reports.size()), static_cast<int>(ids.size()));
    }
    return reports;
}

bool wasNotAsked(const VerificationReport& report)
{
    return std::ranges::any_of(report.checks,
        [](const Check& check) { return check.answer == Answer::Unchecked && check.reason.endsWith(u"-not-asked"_s); });
}

Result<void> keepReports(const QList<Rechecked>& reports, Backpack& backpack)
{
    for (const Rechecked& one : reports) {
        if (const Result<void> kept = backpack.setReport(one.id, one.report); !kept)
            return kept.error();
    }
    return {};
}

} // namespace besace
