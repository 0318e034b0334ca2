#include "core/sharing/pdf/PdfCanvas.h"

#include <QPainter>

namespace besace::pdf {

Tagged::Tagged(Canvas& canvas, const Piece& piece) : m_canvas(canvas)
{
    m_canvas.m_pieces += piece;
    m_canvas.mark(mark::begins);
}

Tagged::~Tagged() { m_canvas.mark(mark::ends); }

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
