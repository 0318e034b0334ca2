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

/// On a screen Qt moves letters to whole pixels and darkens their edges. Readers of PDF do not, and a preview would
/// differ from what they show: there, letters are filled as the shapes they are.
void Canvas::drawGlyphs(const QGlyphRun& glyphs, QPointF at)
{
    QPainterPath shapes;
    shapes.setFillRule(Qt::WindingFill);
    const QList<quint32> indexes = m_marks == Marks::None ? glyphs.glyphIndexes() : QList<quint32>();
    const QList<QPointF> positions = glyphs.positions();
    for (qsizetype i = 0; i < indexes.size(); ++i)
        shapes.addPath(glyphs.rawFont().pathForGlyph(indexes[i]).translated(at + positions[i]));
    if (shapes.isEmpty()) // also a coloured sign, which is a picture
        m_painter.drawGlyphRun(at, glyphs);
    else
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
