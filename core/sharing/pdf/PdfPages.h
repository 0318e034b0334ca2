#pragma once

#include "core/sharing/pdf/PdfText.h"

namespace besace::pdf {

/// A4 with the margins of the portfolio. QPdfWriter makes pages of whole points.
namespace page {
inline constexpr qreal width = pt(595);
inline constexpr qreal height = pt(842);
inline constexpr qreal left = pt(45);
inline constexpr qreal right = width - pt(45);
inline constexpr qreal top = pt(45);
inline constexpr qreal bottom = pt(764); ///< the footer begins below
inline constexpr qreal footerLine = pt(779);
} // namespace page

/// Lays rows one below the other and turns the page where they would not fit. Nothing is drawn before all is laid out:
/// the footer must know how many pages there are.
class Pages {
public:
    Pages();

    /// How much of the page is left.
    qreal room() const { return page::bottom - m_y; }
    qreal y() const { return m_y; }
    int current() const { return int(m_pages.size()) - 1; }
    bool isAtTop() const { return m_y <= page::top; }
    void turn();

    /// At @p x from the left margin. Rows that are kept with the next stay together as long as a page can hold them.
    void add(const QList<Row>& rows, qreal x = 0);
    /// Beside what is there, on the current page, at @p y from its top.
    void addBeside(const Row& row, qreal x, qreal y);

    int count() const { return int(m_pages.size()); }
    void draw(int index, Canvas& canvas) const;
    QList<Area> areas(int index) const; ///< from the page's top left corner

private:
    struct Placed {
        Row row;
        QPointF at;
    };

    QList<QList<Placed>> m_pages;
    qreal m_y = 0;
};

} // namespace besace::pdf
