#pragma once

#include <QByteArray>
#include <QImage>

namespace besace {

/// A PNG, JPEG, GIF or WebP by content, made to fit into a square of @p pixels if it is larger.
/// @return null for anything else, for damaged pictures, and beyond limits::maxPicturePixels
QImage readPicture(const QByteArray& bytes, int pixels);

/// How large it says it is; empty where readPicture() would not read it.
QSize pictureSize(const QByteArray& bytes);

/// The pixels as PNG; what else a foreign picture carried (texts, positions, another badge) stays behind.
QByteArray pngOf(const QImage& image);

} // namespace besace
