#pragma once

#include "tests/app/desktop/gallery/Gallery.h"

namespace besace::gallery {

/// Questions and answers, the guide, and the mail that asks for a new badge.
void takeHelp(Gallery& gallery, const QString& backpackPath, const QString& language);

} // namespace besace::gallery
