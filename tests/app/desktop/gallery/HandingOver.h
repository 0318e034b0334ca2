#pragma once

#include "tests/app/desktop/gallery/Gallery.h"

namespace besace::gallery {

/// The e-mail signature, and what is copied into LinkedIn and other networks.
void takeHandingOver(Gallery& gallery, const QString& backpackPath);

} // namespace besace::gallery
