#pragma once

#include "tests/app/desktop/gallery/Gallery.h"

namespace besace::gallery {

/// An advisor's session: empty, filled, with an address typed, narrowed to what raises a question, one badge.
void takeReviewing(Gallery& gallery, const QDir& scratch);

} // namespace besace::gallery
