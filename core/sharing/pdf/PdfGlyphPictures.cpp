#include "core/sharing/pdf/PdfGlyphPictures.h"

#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>

namespace besace::pdf {

/// Fonts of such signs hold no finer ones.
static constexpr qreal pictureSize = 128;

QRawFont GlyphPictures::large(QRawFont font)
{
    font.setPixelSize(pictureSize);
    return font;
}

const GlyphPictures::Picture* GlyphPictures::pictureOf(const QRawFont& font, quint32 glyph)
{
    const std::pair key { font.familyName(), glyph };
    if (const auto known = m_pictures.constFind(key); known != m_pictures.cend())
        return &*known;
    if (m_pictures.size() >= most)
        return nullptr;
    const QRawFont fine = large(font);
    return &*m_pictures.insert(
        key, { fine.alphaMapForGlyph(glyph, QRawFont::PixelAntialiasing), fine.boundingRect(glyph) });
}

/// As high as a capital letter.
static void drawFrame(QPainter& painter, qreal size, QPointF at)
{
    const QPen pen = painter.pen();
    painter.setPen(QPen(pen.color(), size / 16));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(at.x() + size * 0.15, at.y() - size * 0.7, size * 0.7, size * 0.7));
    painter.setPen(pen);
}

void GlyphPictures::draw(QPainter& painter, const QGlyphRun& glyphs, QPointF at)
{
    const QRawFont font = glyphs.rawFont();
    const qreal scale = font.pixelSize() / pictureSize;
    const QList<quint32> indexes = glyphs.glyphIndexes();
    const QList<QPointF> positions = glyphs.positions();
    for (qsizetype i = 0; i < indexes.size(); ++i) {
        const Picture* picture = pictureOf(font, indexes[i]);
        if (!picture) {
            drawFrame(painter, font.pixelSize(), at + positions[i]);
            continue;
        }
        const QRectF box(picture->box.topLeft() * scale, picture->box.size() * scale);
        if (!box.isEmpty())
            painter.drawImage(box.translated(at + positions[i]), picture->image);
    }
}

} // namespace besace::pdf
