#include "core/sharing/Portfolio.h"

#include <QGuiApplication>
#include <QImage>

#include <cstdlib>

using namespace besace;

// Pictures are decoded by plug-ins, and texts in drawings need fonts.
extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static QGuiApplication application(*argc, *argv);
    return 0;
}

// Whatever a file claims to be, what comes of it is nothing or a small PNG.
extern "C" int LLVMFuzzerTestOneInput(const char* data, size_t size)
{
    const QByteArray bytes(data, static_cast<qsizetype>(size));
    const QByteArray png = badgeThumbnail({}, { StoredFile { QStringLiteral("badge"), bytes } }, 64);
    if (png.isEmpty())
        return 0;
    const QImage image = QImage::fromData(png, "PNG");
    if (image.isNull() || image.width() > 64 || image.height() > 64)
        std::abort();
    return 0;
}
