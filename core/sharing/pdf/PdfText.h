#pragma once

#include "core/sharing/pdf/PdfCanvas.h"

#include <QFont>
#include <QList>
#include <QRectF>

#include <functional>

/// Text cut into lines for a page, each of which can be drawn by itself: that is how a long text runs over pages.
/// All measures are in units of the PDF's device.
namespace besace::pdf {

/// Units a point: fine enough for every font size we use to be a whole number of them.
inline constexpr int unitsPerPoint = 20;
constexpr qreal pt(qreal points) { return points * unitsPerPoint; }

/// The font that the program carries: it looks the same everywhere, and its text can be copied out of the PDF.
/// @param weight Normal, DemiBold or Bold
QFont font(qreal points, QFont::Weight weight = QFont::Normal);

struct TextStyle {
    QFont font;
    Ink ink = Ink::Text;
    qreal lineHeight = 0;
};

TextStyle style(qreal points, qreal lineHeight, Ink ink = Ink::Text, QFont::Weight weight = QFont::Normal);

/// A part of a page that the finished PDF speaks of: a link, or where a picture stands.
struct Area {
    QRectF box; ///< in a Row from the row's top left corner, else from the page's
    int element = decoration; ///< a Link or a Figure
    QString address; ///< of a link: where it leads
    QString words; ///< of a link: the same for who listens
};

/// A strip of a page, drawn in one go: mostly one line of text.
struct Row {
    qreal height = 0;
    bool keepWithNext = false;
    std::function<void(Canvas&, QPointF)> draw; ///< at its top left corner; may be empty
    QList<Area> areas;
};

Row space(qreal height);

/// A text in several styles, or one that is a link in the middle.
struct Flow {
    struct Part {
        QString text; ///< may hold QChar::LineSeparator
        QFont font;
        Ink ink = Ink::Text;
        int element = decoration;
        QString address; ///< of a link
    };
    QList<Part> parts;
    /// Something to read: it begins where its language begins to write. A name or a line of ours stays at the left,
    /// beside what it belongs to.
    bool isParagraph = false;
};

/// Whether it is a paragraph that begins at the right.
bool beginsAtTheRight(const Flow& flow);

/// The lines of one text. Words longer than a line are broken.
QList<Row> flowRows(const Flow& flow, qreal lineHeight, qreal width, qreal indent = 0);
QList<Row> textRows(const QString& text, const TextStyle& style, qreal width, int element);
/// The same of a paragraph.
QList<Row> paragraphRows(const QString& text, const TextStyle& style, qreal width, int element);

/// The first line of a text must not stand alone at the foot of a page, nor its last at the head of one.
QList<Row> withoutOrphans(QList<Row> rows);
QList<Row> keptTogether(QList<Row> rows);

qreal heightOf(const QList<Row>& rows);

} // namespace besace::pdf
