#include "core/sharing/pdf/PdfCanvas.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>

namespace besace::pdf {

Tagged::Tagged(Canvas& canvas, const Piece& piece) : m_canvas(canvas)
{
    m_canvas.m_pieces += piece;
    m_canvas.mark(mark::begins);
}

Tagged::~Tagged() { m_canvas.mark(mark::ends); }

/// Whether its signs are pictures, as those of emoji mostly are: QPdfWriter would leave their place empty.
bool Canvas::hasPictures(const QGlyphRun& glyphs)
{
    const QString family = glyphs.rawFont().familyName();
    if (const auto known = m_hasPictures.constFind(family); known != m_hasPictures.cend())
        return *known;
    const QRawFont font = GlyphPictures::large(glyphs.rawFont());
    for (const quint32 glyph : glyphs.glyphIndexes()) {
        if (!font.boundingRect(glyph).isEmpty()) // else a blank, which tells nothing
            return *m_hasPictures.insert(family, font.pathForGlyph(glyph).isEmpty());
    }
    return false;
}

/// On a screen Qt moves letters to whole pixels and darkens their edges. Readers of PDF do not, and a preview would
/// differ from what they show: there, letters are filled as the shapes they are.
void Canvas::drawGlyphs(const QGlyphRun& glyphs, QPointF at)
{
    if (hasPictures(glyphs))
        return m_pictures.draw(m_painter, glyphs, at);
    if (m_marks == Marks::Drawn)
        return m_painter.drawGlyphRun(at, glyphs);
    QPainterPath shapes;
    shapes.setFillRule(Qt::WindingFill);
    const QList<quint32> indexes = glyphs.glyphIndexes();
    const QList<QPointF> positions = glyphs.positions();
    for (qsizetype i = 0; i < indexes.size(); ++i)
        shapes.addPath(glyphs.rawFont().pathForGlyph(indexes[i]).translated(at + positions[i]));
    m_painter.fillPath(shapes, m_painter.pen().color());
}

void Canvas::mark(qreal x)
{
    if (m_marks == Marks::None)
        return;
    const QPen pen = m_painter.pen();
    m_painter.setPen(QPen(Qt::black, 1));
    const QPointF at(x, qreal(m_pieces.size() - 1));
    m_painter.drawLine(at, at - QPointF(10, 0));
    m_painter.setPen(pen);
}

} // namespace besace::pdf
