#include "core/sharing/pictures/RasterPicture.h"

#include "core/base/Limits.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace besace {

/// Formats whose readers are small and well tried. Above all not "svg": that plug-in would open files.
static bool isAllowed(const QByteArray& format)
{
    return format == "png" || format == "jpeg" || format == "gif" || format == "webp";
}

static QSize allowedSize(QImageReader& reader)
{
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!isAllowed(reader.format()))
        return {};
    const QSize size = reader.size();
    return qint64(size.width()) * size.height() > limits::maxPicturePixels ? QSize() : size;
}

QSize pictureSize(const QByteArray& bytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    QImageReader reader(&buffer);
    return allowedSize(reader);
}

QImage readPicture(const QByteArray& bytes, int pixels)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    QImageReader reader(&buffer);
    if (allowedSize(reader).isEmpty())
        return {};
    const QImage image = reader.read();
    if (image.width() <= pixels && image.height() <= pixels)
        return image;
    return image.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

static QImage pixelsOf(const QImage& image)
{
    QImage pixels(image.size(), QImage::Format_ARGB32_Premultiplied);
    pixels.fill(Qt::transparent);
    QPainter(&pixels).drawImage(QPoint(), image);
    return pixels;
}

QByteArray pngOf(const QImage& image)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QBuffer::WriteOnly);
    return !image.isNull() && pixelsOf(image).save(&buffer, "PNG") ? png : QByteArray();
}

} // namespace besace
