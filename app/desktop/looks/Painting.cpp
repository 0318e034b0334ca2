#include "app/desktop/looks/Painting.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QStyle>
#include <QTextLayout>
#include <QTransform>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

struct Label {
    QString words; ///< as they are read
    qsizetype letter = -1; ///< which of them is the Alt letter
};

/// "&" stands before the Alt letter, "&&" for the sign itself.
Label labelOf(const QString& text)
{
    Label label;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'&' && at + 1 < text.size()) {
            ++at;
            if (text[at] != u'&' && label.letter < 0)
                label.letter = label.words.size();
        }
        label.words += text[at];
    }
    return label;
}

/// From where to where the letter stands, from the left of the words.
QPair<qreal, qreal> extentOf(const Label& label, const QFont& font)
{
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::RightToLeft);
    QTextLayout layout(label.words, font);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const qreal one = line.cursorToX(static_cast<int>(label.letter));
    const qreal other = line.cursorToX(static_cast<int>(label.letter) + 1);
    return { std::min(one, other), std::max(one, other) };
}

/// Boxes that are no larger are kept as pictures.
constexpr int maxDrawnOnce = 256;

bool isOutlined(const Box& box) { return box.outline.alpha() > 0 && box.width > 0; }

void drawBox(QPainter& painter, const QRectF& rect, const Box& box)
{
    const bool outlined = isOutlined(box);
    const qreal inset = outlined ? box.width / 2 : 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outlined ? QPen(box.outline, box.width) : QPen(Qt::NoPen));
    painter.setBrush(box.fill);
    const qreal corner = std::max(0.0, box.corner - inset);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner, corner);
    painter.restore();
}

bool isWhole(qreal number) { return number == std::round(number); }

/// Whether the box's edges lie between pixels of a screen, so that its sides are plain rectangles.
bool isOnPixels(const QPainter& painter, const QRectF& rect, const Box& box)
{
    const QPaintEngine* engine = painter.paintEngine();
    if (engine == nullptr || engine->type() != QPaintEngine::Raster)
        return false;
    const QTransform& device = painter.deviceTransform();
    return device.type() <= QTransform::TxScale && device.m11() == device.m22() && device.m11() > 0
        && isWhole(device.m11()) && isWhole(device.dx()) && isWhole(device.dy()) && isWhole(box.width)
        && rect == QRectF(rect.toRect());
}

/// Of the square around a corner, with its outline.
int cornerSide(const Box& box) { return static_cast<int>(std::ceil(std::max(box.corner, box.width))) + 1; }

/// Round corners take long to draw, and a list has many of the same.
QPixmap drawnOnce(const Box& box, const QSize& size, qreal ratio)
{
    const QString key = u"box %1 %2 %3 %4 %5 %6 %7"_s.arg(box.fill.rgba())
                            .arg(box.outline.rgba())
                            .arg(box.width)
                            .arg(box.corner)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawBox(painter, QRectF(QPointF(), size), box);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// @p corners: a box that has nothing but corners.
void joinBox(QPainter& painter, const QRect& place, const Box& box, const QPixmap& corners)
{
    const int side = cornerSide(box);
    const int width = isOutlined(box) ? static_cast<int>(box.width) : 0;
    const int pixels = corners.width() / 2;
    const int right = place.x() + place.width() - side;
    const int bottom = place.y() + place.height() - side;
    painter.drawPixmap(place.x(), place.y(), side, side, corners, 0, 0, pixels, pixels);
    painter.drawPixmap(right, place.y(), side, side, corners, pixels, 0, pixels, pixels);
    painter.drawPixmap(place.x(), bottom, side, side, corners, 0, pixels, pixels, pixels);
    painter.drawPixmap(right, bottom, side, side, corners, pixels, pixels, pixels, pixels);
    const QRect middle = place.adjusted(side, 0, -side, 0); // from the top edge to the bottom edge
    const QRect left(place.x(), place.y() + side, side, place.height() - 2 * side);
    const QRect other = left.translated(place.width() - side, 0);
    if (width > 0) {
        painter.fillRect(QRect(middle.x(), middle.y(), middle.width(), width), box.outline);
        painter.fillRect(QRect(middle.x(), place.y() + place.height() - width, middle.width(), width), box.outline);
        painter.fillRect(QRect(left.x(), left.y(), width, left.height()), box.outline);
        painter.fillRect(QRect(place.x() + place.width() - width, left.y(), width, left.height()), box.outline);
    }
    if (box.fill.alpha() > 0) {
        painter.fillRect(middle.adjusted(0, width, 0, -width), box.fill);
        painter.fillRect(left.adjusted(width, 0, 0, 0), box.fill);
        painter.fillRect(other.adjusted(0, 0, -width, 0), box.fill);
    }
}

} // namespace

void paintBox(QPainter& painter, const QRectF& rect, const Box& box)
{
    const int side = cornerSide(box);
    if (!isOnPixels(painter, rect, box))
        return drawBox(painter, rect, box);
    const qreal ratio = painter.deviceTransform().m11();
    const QRect place = rect.toRect();
    if (place.width() >= 2 * side && place.height() >= 2 * side)
        return joinBox(painter, place, box, drawnOnce(box, QSize(2 * side, 2 * side), ratio));
    if (std::max(place.width(), place.height()) <= maxDrawnOnce)
        return painter.drawPixmap(place.topLeft(), drawnOnce(box, place.size(), ratio));
    drawBox(painter, rect, box);
}

int lineFlags(const QString& text, Qt::LayoutDirection program, Qt::Alignment alignment)
{
    const Qt::Alignment side = QStyle::visualAlignment(program, alignment) | Qt::AlignAbsolute;
    const Qt::TextFlag direction = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    return static_cast<int>(side) | direction | Qt::TextSingleLine;
}

void paintLabel(QPainter& painter, const QRect& rect, int flags, const QString& text)
{
    const Label label = labelOf(text);
    if ((flags & Qt::TextShowMnemonic) == 0 || label.letter < 0 || !label.words.isRightToLeft())
        return painter.drawText(rect, flags, text);
    QRect drawn;
    painter.drawText(rect, flags & ~Qt::TextShowMnemonic, label.words, &drawn);
    const QFontMetrics metrics = painter.fontMetrics();
    if (drawn.height() >= 2 * metrics.height())
        return; // the letter is on some line of several; words that can be read go before a line that can be seen
    const auto [from, to] = extentOf(label, painter.font());
    const int y = drawn.top() + metrics.ascent() + metrics.underlinePos();
    painter.fillRect(QRectF(drawn.left() + from, y, to - from, metrics.lineWidth()), painter.pen().color());
}

int iconSide(const QFontMetrics& metrics) { return std::max(16, metrics.height()); }

} // namespace besace
