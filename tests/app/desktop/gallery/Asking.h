#pragma once

#include "tests/app/desktop/gallery/Gallery.h"

namespace besace::gallery {

/// Consent before a site is contacted, what it answers, and the day on which it is gone.
void takeAsking(Gallery& gallery, const QDir& scratch);

} // namespace besace::gallery
