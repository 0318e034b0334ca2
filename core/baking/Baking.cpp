#include "core/baking/Baking.h"

#include "core/baking/Payload.h"
#include "core/baking/Png.h"
#include "core/baking/Svg.h"
#include "core/baking/XmlScanner.h"
#include "core/base/Compression.h"
#include "core/base/Encoding.h"
#include "core/base/Limits.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

// Damage to the signature is what it was made to show: a PNG with a broken one is a damaged PNG.
bool looksLikePng(QByteArrayView file)
{
    return file.size() >= 16 && (file.sliced(1, 3) == "PNG" || file.sliced(12, 4) == "IHDR");
}

bool isGzip(const QByteArray& file) { return file.startsWith("\x1F\x8B\x08"); }

bool hasSvgRoot(QByteArrayView utf8)
{
    XmlScanner scanner(utf8);
    while (scanner.next() || scanner.isCutOff()) {
        if (!scanner.textBefore().trimmed().isEmpty())
            return false;
        if (scanner.kind() == XmlScanner::Kind::Doctype || scanner.kind() == XmlScanner::Kind::Other) {
            if (scanner.isCutOff())
                return false;
            continue;
        }
        const QByteArrayView name = scanner.name();
        return name == "svg" || name.endsWith(":svg");
    }
    return false;
}

bool looksLikeSvg(const QByteArray& file)
{
    const QByteArray start = file.first(std::min(file.size(), limits::maxXmlPrologBytes));
    if (start.startsWith("\xEF\xBB\xBF"))
        return hasSvgRoot(QByteArrayView(start).sliced(3));
    if (start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF"))
        return hasSvgRoot(QString(QStringDecoder(QStringDecoder::Utf16)(start)).toUtf8());
    return hasSvgRoot(start);
}

Result<QByteArray> unpackedSvg(const QByteArray& file) { return inflate(file, Compression::Gzip, limits::maxSvgBytes); }

Error noPicture() { return { Error::Code::Unsupported, u"neither PNG nor SVG"_s }; }

Result<void> checkPayload(const QByteArray& payload)
{
    if (payload.size() > limits::maxPayloadBytes)
        return Error { Error::Code::TooLarge, u"payload"_s };
    if (trimPayload(payload).isEmpty() || payload.contains('\0') || !decodeUtf8(payload))
        return Error { Error::Code::Malformed, u"payload"_s };
    return {};
}

Result<QByteArray> bakeSvgz(const QByteArray& file, const QByteArray& payload)
{
    const Result<QByteArray> picture = unpackedSvg(file);
    const Result<QByteArray> baked = picture ? svg::bake(*picture, payload) : picture.error();
    return baked ? Result(deflate(*baked, Compression::Gzip)) : baked.error();
}

Result<QByteArray> bakeInto(const QByteArray& picture, const QByteArray& payload)
{
    switch (pictureKind(picture)) {
    case Picture::Png:
        return png::bake(picture, payload);
    case Picture::Svg:
        return svg::bake(picture, payload);
    case Picture::Svgz:
        return bakeSvgz(picture, payload);
    case Picture::None:
        break;
    }
    return noPicture();
}

} // namespace

Picture pictureKind(const QByteArray& bytes)
{
    if (looksLikePng(bytes))
        return Picture::Png;
    if (isGzip(bytes) && looksLikeSvg(inflateStart(bytes, Compression::Gzip, limits::maxXmlPrologBytes)))
        return Picture::Svgz;
    return looksLikeSvg(bytes) ? Picture::Svg : Picture::None;
}

Result<Baked> unbake(const QByteArray& picture)
{
    if (picture.size() > limits::maxFileBytes)
        return Error { Error::Code::TooLarge, u"picture"_s };
    switch (pictureKind(picture)) {
    case Picture::Png:
        return png::unbake(picture);
    case Picture::Svg:
        return svg::unbake(picture);
    case Picture::Svgz: {
        const Result<QByteArray> unpacked = unpackedSvg(picture);
        return unpacked ? svg::unbake(*unpacked) : unpacked.error();
    }
    case Picture::None:
        break;
    }
    return noPicture();
}

Result<QByteArray> bake(const QByteArray& picture, const QByteArray& payload)
{
    if (picture.size() > limits::maxFileBytes)
        return Error { Error::Code::TooLarge, u"picture"_s };
    const Result<void> usable = checkPayload(payload);
    if (!usable)
        return usable.error();
    Result<QByteArray> baked = bakeInto(picture, payload);
    if (!baked)
        return baked;
    // What nobody can take out again was not baked.
    const Result<Baked> again = unbake(*baked);
    if (!again || again->stored != payload)
        return Error { Error::Code::Malformed, u"payload does not come back"_s };
    return baked;
}

qsizetype artworkStart(const QByteArray& picture)
{
    return looksLikePng(picture) ? png::artworkStart(picture) : picture.size();
}

} // namespace besace
