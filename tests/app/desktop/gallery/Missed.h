#pragma once

#include "tests/app/desktop/gallery/Gallery.h"

namespace besace::gallery {

/// Windows of the program that are none of @p kinds: nobody looked at them.
QStringList missed(const QSet<QString>& kinds);

} // namespace besace::gallery
