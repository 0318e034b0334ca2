#pragma once

#include "core/sharing/Markdown.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QRectF>

#include <functional>

class QPainter;

/// Text cut into lines for a page, each of which can be drawn by itself: that is how a long text runs over pages.
/// All measures are in units of the PDF's device.
namespace besace::pdf {

/// Units a point: fine enough for every font size we use to be a whole number of them.
inline constexpr int unitsPerPoint = 20;
constexpr qreal pt(qreal points) { return points * unitsPerPoint; }

/// The font that the program carries: it looks the same everywhere, and its text can be copied out of the PDF.
/// @param weight Normal, DemiBold or Bold
QFont font(qreal points, QFont::Weight weight = QFont::Normal);

/// looks.md, the light theme: paper is white.
namespace colour {
inline constexpr QRgb text = 0xff1f1b16;
inline constexpr QRgb muted = 0xff5c554b;
inline constexpr QRgb line = 0xffd9d2c7;
inline constexpr QRgb accent = 0xff0b5e6b;
inline constexpr QRgb genuine = 0xff1b6b3a;
inline constexpr QRgb caution = 0xff8a5a00;
inline constexpr QRgb bad = 0xffa3261b;
inline constexpr QRgb unknown = 0xff4a5568;
} // namespace colour

struct TextStyle {
    QFont font;
    QColor colour;
    qreal lineHeight = 0;
};

/// Somewhere on a page that leads elsewhere.
struct Link {
    QRectF area; ///< in a Row from the row's top left corner, else from the page's
    QString address;
};

/// A strip of a page, drawn in one go: mostly one line of text.
struct Row {
    qreal height = 0;
    bool keepWithNext = false;
    std::function<void(QPainter&, QPointF)> draw; ///< at its top left corner; may be empty
    QList<Link> links;
};

Row space(qreal height);

/// The lines of one text. Words longer than a line are broken.
QList<Row> textRows(const QString& text, const TextStyle& style, qreal width, qreal indent = 0);
/// The lines of criteria and the like, with lists set in and links in the accent colour.
QList<Row> blockRows(const QList<MarkdownBlock>& blocks, const TextStyle& style, qreal width);

/// The first line of a text must not stand alone at the foot of a page, nor its last at the head of one.
QList<Row> withoutOrphans(QList<Row> rows);

qreal heightOf(const QList<Row>& rows);

} // namespace besace::pdf
