#pragma once

#include "core/badge/Badge.h"

#include <QStringList>

namespace besace {

/// What the pictures of a badge can be recognised by, whichever badge is baked into them: two badges that share a mark
/// share a picture. Pictures that are only named by address are known by it.
/// @param file what carries the badge; a picture or not
QStringList pictureMarks(const QByteArray& file, const Badge& badge);

} // namespace besace
