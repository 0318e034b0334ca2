#pragma once

#include "tests/app/desktop/gallery/Gallery.h"

namespace besace::gallery {

/// The first start, leaving a shared computer, and what is told after a crash.
void takeFirstSteps(Gallery& gallery, const QString& language);

} // namespace besace::gallery
