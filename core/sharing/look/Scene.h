#pragma once

#include <QColor>
#include <QFont>
#include <QImage>
#include <QList>
#include <QRectF>
#include <QString>

class QPainter;
class QTextLayout;

/// What a page of ours looks like, ready to be painted: no more than boxes, pictures and words at their places. All
/// measures are CSS pixels.
namespace besace::look {

/// A ground, an outline or a line.
struct Box {
    QRectF place;
    QColor fill = Qt::transparent;
    QColor outline = Qt::transparent;
    qreal outlineWidth = 0;
    qreal corner = 0;
};

struct Picture {
    QRectF place;
    QImage image;
    QRectF frame = {}; ///< what is kept free for it: it stands in the middle
    qreal corner = 0; ///< of the frame
    QString words; ///< its alternative text; empty where the words beside it say the same
};

/// Words of a paragraph that look alike.
struct Span {
    qsizetype start = 0;
    qsizetype length = 0;
    QFont font;
    QColor colour;
    bool isUnderlined = false;
    QColor underline;
    qreal underlineWidth = 1;
    qreal underlineOffset = 0;
    int link = -1; ///< in Scene::links
};

/// A part of a paragraph that begins a new line rather than being broken.
struct Whole {
    qsizetype start = 0;
    qsizetype length = 0;
    qreal roomAbove = 0; ///< beside the usual, of the line where it begins
    qreal roomBelow = 0; ///< and of that where it ends
};

struct Paragraph {
    QPointF at;
    qreal width = 0;
    qreal narrowUntil = 0; ///< lines that begin above this height have a picture beside them
    qreal narrowWidth = 0;
    qreal height = 0;
    qreal lineStep = 0;
    QString text;
    QList<Span> spans;
    QList<Whole> wholes;
    QFont font; ///< of the line itself
    bool isRightToLeft = false;
    bool isRest = false; ///< of the one before it, which has very many lines
    bool isMarker = false; ///< the point or the number before an item of a list

    QRectF place() const { return { at, QSizeF(width, height) }; }
};

struct Link {
    QString address; ///< as it stands in the page; of `data:` only the beginning
    QString words;
    QString fileName; ///< under which it is saved
    QList<QRectF> places; ///< one a line
};

/// A line of Scene::spoken.
struct SpokenLine {
    qreal y = 0; ///< where it begins to be seen
    qsizetype start = 0;
    qsizetype length = 0;
};

struct Scene {
    QSizeF size;
    QColor ground;
    QColor focus; ///< of the ring around a link
    QList<Box> boxes;
    QList<Picture> pictures;
    QList<Paragraph> paragraphs;
    QList<Link> links;
    QString title;
    QString words; ///< all that can be read, in its order, a line for each block
    QString spoken; ///< the same with what pictures show
    QList<SpokenLine> lines;

    /// Paints what lies in @p part of the page. In any thread.
    void paint(QPainter& painter, const QRectF& part) const;
};

/// Breaks the paragraph into lines, each at its place in it. @return their height
qreal layLines(QTextLayout& layout, const Paragraph& paragraph);

/// The same paragraph in pieces of few enough lines that the window paints each in no time.
/// @param layout of it, with its lines
QList<Paragraph> inPieces(const Paragraph& paragraph, const QTextLayout& layout);

/// Where words of a laid paragraph stand, one place a line, in the paragraph.
QList<QRectF> placesOf(const QTextLayout& layout, const Paragraph& paragraph, const Span& span);

} // namespace besace::look
