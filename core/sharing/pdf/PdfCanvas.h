#pragma once

#include "core/sharing/pdf/PdfGlyphPictures.h"
#include "core/sharing/pdf/PdfInk.h"
#include "core/sharing/pdf/PdfStructure.h"

#include <QHash>

class QGlyphRun;
class QPainter;

namespace besace::pdf {

/// What is drawn in one go for one element.
struct Piece {
    int element = decoration;
    /// What it says, where the glyphs do not tell: other scripts, emoji, signs that no font here has.
    QString actualText;

    friend bool operator==(const Piece&, const Piece&) = default;
};

/// A painter that is told which element each stroke belongs to. QPdfWriter knows nothing of that: before and after each
/// piece a line is drawn far off the page, and PdfMarks finds these lines in what was written. PDF.md says why.
class Canvas {
public:
    enum class Marks { None, Drawn };

    explicit Canvas(QPainter& painter, Marks marks = Marks::None, PortfolioTheme theme = PortfolioTheme::Colour)
        : m_painter(painter)
        , m_marks(marks)
        , m_theme(theme)
    {
    }

    QPainter& painter() { return m_painter; }
    QColor colour(Ink ink) const { return colourOf(ink, m_theme); }
    /// In the colour of the painter's pen.
    void drawGlyphs(const QGlyphRun& glyphs, QPointF at);
    /// Whether there is more on the page than what it says.
    bool hasOrnaments() const { return m_theme != PortfolioTheme::Plain; }
    /// In the order they were drawn; a mark carries the index of its piece.
    const QList<Piece>& pieces() const { return m_pieces; }

private:
    friend class Tagged;

    void mark(qreal x);
    bool hasPictures(const QGlyphRun& glyphs);

    QPainter& m_painter;
    Marks m_marks;
    PortfolioTheme m_theme;
    QList<Piece> m_pieces;
    QHash<QString, bool> m_hasPictures; ///< of each font's family
    GlyphPictures m_pictures;
};

/// As long as it lives, what is drawn belongs to @p piece. Two of them never live at once.
class Tagged {
public:
    Tagged(Canvas& canvas, const Piece& piece);
    ~Tagged();
    Q_DISABLE_COPY_MOVE(Tagged)

private:
    Canvas& m_canvas;
};

/// Where the marks stand, in units of the PDF's device: the index of the piece is the distance from the top.
namespace mark {
inline constexpr qreal begins = -20'000;
inline constexpr qreal ends = -40'000;
} // namespace mark

} // namespace besace::pdf
