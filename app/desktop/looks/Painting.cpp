#include "app/desktop/looks/Painting.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace besace {

void paintBox(QPainter& painter, const QRectF& rect, const Box& box)
{
    const bool outlined = box.outline.alpha() > 0 && box.width > 0;
    const qreal inset = outlined ? box.width / 2 : 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outlined ? QPen(box.outline, box.width) : QPen(Qt::NoPen));
    painter.setBrush(box.fill);
    const qreal corner = std::max(0.0, box.corner - inset);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner, corner);
    painter.restore();
}

int lineFlags(const QString& text, Qt::LayoutDirection program, Qt::Alignment alignment)
{
    const Qt::Alignment side = QStyle::visualAlignment(program, alignment) | Qt::AlignAbsolute;
    const Qt::TextFlag direction = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    return static_cast<int>(side) | direction | Qt::TextSingleLine;
}

int iconSide(const QFontMetrics& metrics) { return std::max(16, metrics.height()); }

} // namespace besace
