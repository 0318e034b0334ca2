#pragma once

#include <QColor>
#include <QFontMetrics>
#include <QRectF>

class QPainter;

namespace besace {

/// A filled and outlined box with round corners, its outline wholly inside @p rect.
struct Box {
    QColor fill = Qt::transparent;
    QColor outline = Qt::transparent;
    qreal width = 1; ///< of the outline
    qreal corner = 8;
};
void paintBox(QPainter& painter, const QRectF& rect, const Box& box);

/// For QPainter::drawText(): a line of any language, in its own direction, at a side that follows that of the program.
/// A French name in an Arabic window keeps its full stop at its end, and stands at the right.
int lineFlags(const QString& text, Qt::LayoutDirection program, Qt::Alignment alignment);

/// As QPainter::drawText() with Qt::TextShowMnemonic, for scripts whose letters join: Qt breaks a word into pieces
/// around the underlined letter. Here the word stays whole, and the line is drawn below it.
void paintLabel(QPainter& painter, const QRect& rect, int flags, const QString& text);

/// The side of an icon that stands beside text of that font: it grows with it.
int iconSide(const QFontMetrics& metrics);

} // namespace besace
