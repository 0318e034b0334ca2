#pragma once

#include "tests/app/desktop/gallery/Gallery.h"

namespace besace::gallery {

/// The pictures of the user guide, in each of its languages: `LANGUAGE-NAME.png` in @p folder. They have 256 colours at
/// most, so that the guide stays small.
/// @return how many
int takeGuide(Gallery& gallery, const QString& backpackPath, const QDir& scratch, const QDir& folder);

} // namespace besace::gallery
