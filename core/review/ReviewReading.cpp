#include "core/review/ReviewReading.h"

#include "core/review/ShownBeside.h"

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

} // namespace besace
