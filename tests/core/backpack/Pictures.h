#pragma once

#include "core/baking/Baking.h"
#include "core/baking/PngChunks.h"
#include "core/import/ReadSource.h"

#include "tests/core/backpack/Samples.h"

/// Badges in pictures. Nobody decodes them: their pixels may be anything.
namespace besace::samples {

/// A PNG with those bytes where pixels stand.
inline QByteArray picture(const QByteArray& pixels)
{
    const QByteArray header("\0\0\0\1\0\0\0\1\x08\0\0\0\0", 13); // one dot in grey
    return png::signature.toByteArray() + png::makeChunk("IHDR", header) + png::makeChunk("IDAT", pixels)
        + png::makeChunk("IEND", {});
}

/// Pixels that are worth being kept once, each kind another.
inline QByteArray pixels(char kind) { return QByteArray(6000, kind); }

/// The same badge, baked into a picture with those pixels.
inline NewBadge inPicture(NewBadge badge, const QByteArray& pixels)
{
    badge.file = bake(picture(pixels), badge.badge.payload).value();
    badge.fileName = QStringLiteral("badge.png");
    badge.artwork = artworkOf(badge.file);
    return badge;
}

} // namespace besace::samples
