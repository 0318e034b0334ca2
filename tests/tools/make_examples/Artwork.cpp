#include "tests/tools/make_examples/Artwork.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace besace::examples {

namespace {

constexpr int pixels = 400;

QString outlineElement(Outline outline)
{
    switch (outline) {
    case Outline::Hexagon:
        return u"<path d=\"M50 4 90 27v46L50 96 10 73V27z\" stroke-linejoin=\"round\"/>"_s;
    case Outline::Circle:
        return u"<circle cx=\"50\" cy=\"50\" r=\"44\"/>"_s;
    case Outline::Shield:
        return u"<path d=\"M50 5C62 13 75 16 88 16V48C88 72 70 88 50 96 30 88 12 72 12 48V16C25 16 38 13 50 5z\"/>"_s;
    case Outline::Flower:
        return u"<circle cx=\"50\" cy=\"50\" r=\"34\"/><circle cx=\"50\" cy=\"22\" r=\"18\"/>"
               u"<circle cx=\"50\" cy=\"78\" r=\"18\"/><circle cx=\"26\" cy=\"36\" r=\"18\"/>"
               u"<circle cx=\"74\" cy=\"36\" r=\"18\"/><circle cx=\"26\" cy=\"64\" r=\"18\"/>"
               u"<circle cx=\"74\" cy=\"64\" r=\"18\"/>"_s;
    }
    return {};
}

} // namespace

QByteArray drawSvg(const Artwork& artwork)
{
    return uR"svg(<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" viewBox="0 0 100 100">
<g fill="%1" stroke="%1" stroke-width="3">%2</g>
<circle cx="50" cy="50" r="29" fill="%3"/>
<g transform="translate(28 28) scale(.44)" fill="none" stroke="%1" stroke-width="8" stroke-linecap="round" stroke-linejoin="round">%4</g>
</svg>
)svg"_s.arg(artwork.colour, outlineElement(artwork.outline), artwork.disc, artwork.symbol)
        .toUtf8();
}

QByteArray drawPng(const Artwork& artwork)
{
    QSvgRenderer renderer(drawSvg(artwork));
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();

    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    // Quality 0 is the strongest compression.
    image.save(&buffer, "PNG", 0);
    return png;
}

} // namespace besace::examples
