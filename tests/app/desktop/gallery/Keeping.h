#pragma once

#include "tests/app/desktop/gallery/Gallery.h"

namespace besace::gallery {

/// Saving copies, restoring them, the settings, and erasing everything.
void takeKeeping(Gallery& gallery, const QString& backpackPath, const QDir& scratch);

} // namespace besace::gallery
