#include "core/review/ReviewReading.h"

#include "core/review/ShownBeside.h"
#include "core/review/UncountedProgress.h"

namespace besace {

Result<void> readForReview(const QList<ImportSource>& sources, const VerificationContext& context,
    const DocumentLoader& loader, int jobs, Progress& progress, const ReviewSink& sink)
{
    ShownBeside shown(sources);
    return readAndVerify(sources, context, loader, jobs, progress, [&](const ImportItem& item) {
        ReviewItem made = reviewItem(item);
        made.questions = shown.contradictions(item, progress);
        sink(std::move(made));
    });
}

Result<void> checkKept(const QList<ReviewItem>& badges, const VerificationContext& context,
    const DocumentLoader& loader, Progress& progress, const ReviewSink& sink)
{
    UncountedProgress steps(progress);
    int done = 0;
    for (ReviewItem item : badges) {
        progress.report(done++, static_cast<int>(badges.size()));
        if (progress.cancelled())
            return Error { Error::Code::Cancelled, {} };
        item.verification = verifyBadge(item.verification->badge, context, loader, steps);
        item.verification->documents.clear();
        sink(std::move(item));
    }
    return {};
}

} // namespace besace
