#pragma once

#include "core/review/ReviewItem.h"

namespace besace {

/// Called in input order, on the thread that called readForReview().
using ReviewSink = std::function<void(ReviewItem)>;

/// Reads and checks what a candidate brought, as readAndVerify() does, on all cores, and looks at what portfolios show
/// of the badges that they carry. The items of one file come together, once all of it is read.
/// @return as readAndVerify()
Result<void> readForReview(const QList<ImportSource>& sources, const VerificationContext& context,
    const DocumentLoader& loader, int jobs, Progress& progress, const ReviewSink& sink);

/// Checks badges that were kept as their issuers wrote them. @return Cancelled
Result<void> checkKept(const QList<ReviewItem>& badges, const VerificationContext& context,
    const DocumentLoader& loader, Progress& progress, const ReviewSink& sink);

} // namespace besace
