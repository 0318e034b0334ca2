#pragma once

#include "tests/app/desktop/gallery/Gallery.h"

namespace besace::gallery {

/// Showing badges and printing them, with and without a printer.
void takeSharing(Gallery& gallery, const QString& backpackPath);

} // namespace besace::gallery
