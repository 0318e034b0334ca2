#include "core/review/PictureMarks.h"

#include "core/baking/Baking.h"
#include "core/baking/PngChunks.h"
#include "core/crypto/Digest.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

QString markOf(const QByteArray& digest) { return u"sha256:"_s + QString::fromLatin1(digest.toHex()); }

/// Of all chunks only those make the pixels.
QByteArray pixelsOfPng(const QByteArray& file)
{
    const Result<png::Chunks> chunks = png::splitChunks(file);
    if (!chunks)
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const png::Chunk& chunk : chunks->chunks) {
        if (chunk.type == "IHDR" || chunk.type == "PLTE" || chunk.type == "tRNS" || chunk.type == "IDAT")
            hash.addData(chunk.data);
    }
    return hash.result();
}

/// An SVG is compared with the same badge baked into each.
QByteArray drawingOfSvg(const QByteArray& file)
{
    const Result<QByteArray> picture = bake(file, "{}");
    return picture ? crypto::sha256(*picture) : QByteArray();
}

QByteArray digestOfPicture(const QByteArray& bytes)
{
    switch (pictureKind(bytes)) {
    case Picture::Png:
        return pixelsOfPng(bytes);
    case Picture::Svg:
    case Picture::Svgz:
        return drawingOfSvg(bytes);
    case Picture::None:
        break;
    }
    return {};
}

void addCarried(QStringList& marks, const QByteArray& bytes)
{
    QByteArray digest = digestOfPicture(bytes);
    if (digest.isEmpty() && bytes.startsWith("\xFF\xD8")) // JPEG, in which nobody bakes a badge
        digest = crypto::sha256(bytes);
    if (!digest.isEmpty())
        marks.append(markOf(digest));
}

} // namespace

QStringList pictureMarks(const QByteArray& file, const Badge& badge)
{
    QStringList marks;
    addCarried(marks, file);
    for (const Image& image : { badge.image, badge.achievement.image }) {
        addCarried(marks, image.bytes);
        if (!image.url.isEmpty())
            marks.append(u"url:"_s + image.url.trimmed());
    }
    marks.removeDuplicates();
    return marks;
}

} // namespace besace
