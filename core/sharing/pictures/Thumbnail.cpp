#include "core/sharing/pictures/Thumbnail.h"

#include "core/base/Limits.h"
#include "core/sharing/Portfolio.h"
#include "core/sharing/pictures/RasterPicture.h"
#include "core/sharing/pictures/SvgPainter.h"

#include <QImage>

namespace besace {

static bool looksLikeSvg(const QByteArray& bytes)
{
    const QByteArray start = bytes.left(64).trimmed();
    return start.startsWith('<') || start.startsWith("\xef\xbb\xbf<") || start.startsWith("\x1f\x8b");
}

static QImage pictureOf(const QByteArray& bytes, int pixels)
{
    if (bytes.isEmpty() || bytes.size() > limits::maxFileBytes)
        return {};
    return looksLikeSvg(bytes) ? paintSvg(bytes, pixels) : readPicture(bytes, pixels);
}

QByteArray thumbnailOf(const QByteArray& bytes, int pixels) { return pngOf(pictureOf(bytes, pixels)); }

QImage badgePicture(const Badge& badge, const QList<StoredFile>& files, int pixels)
{
    QList<QByteArray> candidates;
    for (const StoredFile& file : files)
        candidates += file.bytes;
    candidates += badge.image.bytes;
    candidates += badge.achievement.image.bytes;
    for (const QByteArray& bytes : std::as_const(candidates)) {
        if (QImage picture = pictureOf(bytes, pixels); !picture.isNull())
            return picture;
    }
    return {};
}

QByteArray badgeThumbnail(const Badge& badge, const QList<StoredFile>& files, int pixels)
{
    return pngOf(badgePicture(badge, files, pixels));
}

} // namespace besace
