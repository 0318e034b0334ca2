#include "core/base/Limits.h"
#include "core/sharing/Portfolio.h"
#include "core/sharing/SvgPainter.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPainter>

namespace besace {

using namespace Qt::StringLiterals;

/// Formats whose readers are small and well tried. Above all not "svg": that plug-in would open files.
static bool isAllowed(const QByteArray& format)
{
    return format == "png" || format == "jpeg" || format == "gif" || format == "webp";
}

static QImage readPicture(const QByteArray& bytes, int pixels)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!isAllowed(reader.format()))
        return {};
    const QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > limits::maxPicturePixels)
        return {};
    QImage image = reader.read();
    if (image.width() > pixels || image.height() > pixels)
        image = image.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return image;
}

static bool looksLikeSvg(const QByteArray& bytes)
{
    const QByteArray start = bytes.left(64).trimmed();
    return start.startsWith('<') || start.startsWith("\xef\xbb\xbf<") || start.startsWith("\x1f\x8b");
}

/// What a foreign picture carried besides its pixels (texts, positions, another badge) stays behind.
static QImage pixelsOf(const QImage& image)
{
    QImage pixels(image.size(), QImage::Format_ARGB32_Premultiplied);
    pixels.fill(Qt::transparent);
    QPainter(&pixels).drawImage(QPoint(), image);
    return pixels;
}

static QByteArray asPng(const QImage& image)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QBuffer::WriteOnly);
    return pixelsOf(image).save(&buffer, "PNG") ? png : QByteArray();
}

static QByteArray thumbnailOf(const QByteArray& bytes, int pixels)
{
    if (bytes.isEmpty() || bytes.size() > limits::maxFileBytes)
        return {};
    const QImage image = looksLikeSvg(bytes) ? paintSvg(bytes, pixels) : readPicture(bytes, pixels);
    return image.isNull() ? QByteArray() : asPng(image);
}

QByteArray badgeThumbnail(const Badge& badge, const QList<StoredFile>& files, int pixels)
{
    QList<QByteArray> candidates;
    for (const StoredFile& file : files)
        candidates += file.bytes;
    candidates += badge.image.bytes;
    candidates += badge.achievement.image.bytes;
    for (const QByteArray& bytes : std::as_const(candidates)) {
        if (QByteArray png = thumbnailOf(bytes, pixels); !png.isEmpty())
            return png;
    }
    return {};
}

} // namespace besace
