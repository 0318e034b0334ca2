#pragma once

#include "app/desktop/review/ReviewWindow.h"

#include "tests/app/desktop/gallery/Gallery.h"
#include <memory>

namespace besace::gallery {

/// The advisor's window on what one person brought. The caller closes it.
std::unique_ptr<ReviewWindow> openReview(const QDir& scratch, const QLocale& locale, const QSize& size);

/// An advisor's session: empty, filled, with an address typed, narrowed to what raises a question, one badge.
void takeReviewing(Gallery& gallery, const QDir& scratch);

} // namespace besace::gallery
