#include "core/sharing/pictures/SvgPainter.h"

#include "core/base/Compression.h"
#include "core/base/Limits.h"
#include "core/sharing/pictures/Librsvg.h"
#include "core/sharing/pictures/SvgCleaner.h"

#include <memory>

namespace besace {

namespace {

struct Unref {
    const Librsvg& rsvg;

    void operator()(RsvgHandle* handle) const { rsvg.unref(handle); }
    void operator()(cairo_surface_t* surface) const { rsvg.destroySurface(surface); }
    void operator()(cairo_t* context) const { rsvg.destroyContext(context); }
};
using Handle = std::unique_ptr<RsvgHandle, Unref>;
using Surface = std::unique_ptr<cairo_surface_t, Unref>;
using Context = std::unique_ptr<cairo_t, Unref>;

Handle parse(const Librsvg& rsvg, const QByteArray& svg)
{
    // No base address is set: librsvg then reads no file, whatever a reference says.
    GError* error = nullptr;
    Handle handle(
        rsvg.newFromData(reinterpret_cast<const guint8*>(svg.constData()), gsize(svg.size()), &error), Unref { rsvg });
    rsvg.clearError(&error);
    return handle;
}

/// The drawing's own shape, as large as fits.
QSize fittingSize(const Librsvg& rsvg, RsvgHandle* handle, int pixels)
{
    rsvg.setDpi(handle, 96);
    QSizeF size(1, 1);
    gboolean hasWidth = FALSE;
    gboolean hasHeight = FALSE;
    gboolean hasViewBox = FALSE;
    RsvgLength width;
    RsvgLength height;
    RsvgRectangle viewBox;
    rsvg.getIntrinsicDimensions(handle, &hasWidth, &width, &hasHeight, &height, &hasViewBox, &viewBox);
    gdouble wide = 0;
    gdouble high = 0;
    if (rsvg.getIntrinsicSizeInPixels(handle, &wide, &high))
        size = QSizeF(wide, high);
    else if (hasViewBox)
        size = QSizeF(viewBox.width, viewBox.height);
    if (!(size.width() > 0 && size.height() > 0 && size.width() < 1e6 && size.height() < 1e6))
        return {};
    return size.scaled(pixels, pixels, Qt::KeepAspectRatio).toSize().expandedTo(QSize(1, 1));
}

QImage render(const Librsvg& rsvg, RsvgHandle* handle, const QSize& size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied); // cairo's own layout of pixels
    if (image.isNull())
        return {};
    image.fill(Qt::transparent);
    const Surface surface(
        rsvg.createSurface(image.bits(), CAIRO_FORMAT_ARGB32, size.width(), size.height(), int(image.bytesPerLine())),
        Unref { rsvg });
    const Context context(rsvg.createContext(surface.get()), Unref { rsvg });
    const RsvgRectangle viewport { 0, 0, double(size.width()), double(size.height()) };
    GError* error = nullptr;
    const bool drawn = rsvg.renderDocument(handle, context.get(), &viewport, &error);
    rsvg.clearError(&error);
    rsvg.flushSurface(surface.get());
    return drawn ? image : QImage();
}

} // namespace

QImage paintSvg(const QByteArray& svg, int pixels)
{
    const bool packed = svg.startsWith("\x1f\x8b");
    const Result<QByteArray> text
        = packed ? inflate(svg, Compression::Gzip, limits::maxInflatedBytes) : Result<QByteArray>(svg);
    if (!text)
        return {};
    const Result<QByteArray> clean = cleanSvg(*text);
    if (!clean)
        return {};
    const Librsvg* rsvg = Librsvg::loaded();
    if (rsvg == nullptr)
        return {};
    const Handle handle = parse(*rsvg, *clean);
    if (!handle)
        return {};
    const QSize size = fittingSize(*rsvg, handle.get(), pixels);
    return size.isEmpty() ? QImage() : render(*rsvg, handle.get(), size);
}

} // namespace besace
