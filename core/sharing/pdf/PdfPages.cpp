#include "core/sharing/pdf/PdfPages.h"

namespace besace::pdf {

Pages::Pages() { turn(); }

void Pages::turn()
{
    m_pages += QList<Placed>();
    m_y = page::top;
}

/// The height of the row and of those that must not be parted from it.
static qreal boundHeight(const QList<Row>& rows, qsizetype from)
{
    qreal height = 0;
    for (qsizetype i = from; i < rows.size(); ++i) {
        height += rows.at(i).height;
        if (!rows.at(i).keepWithNext)
            break;
    }
    return height;
}

void Pages::add(const QList<Row>& rows, qreal x)
{
    bool isBound = false;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Row& row = rows.at(i);
        const qreal bound = isBound ? 0 : boundHeight(rows, i);
        const bool boundFits = bound <= room() || bound > page::bottom - page::top;
        if (!isAtTop() && (!boundFits || row.height > room())) {
            turn();
            if (!row.draw) // no gap at the top of a page
                continue;
        }
        m_pages.last() += Placed { row, QPointF(page::left + x, m_y) };
        m_y += row.height;
        isBound = row.keepWithNext;
    }
}

void Pages::addBeside(const Row& row, qreal x, qreal y)
{
    m_pages.last() += Placed { row, QPointF(page::left + x, y) };
}

void Pages::draw(int index, Canvas& canvas) const
{
    for (const Placed& placed : m_pages.at(index)) {
        if (placed.row.draw)
            placed.row.draw(canvas, placed.at);
    }
}

QList<Area> Pages::areas(int index) const
{
    QList<Area> areas;
    for (const Placed& placed : m_pages.at(index)) {
        for (Area area : placed.row.areas) {
            area.box.translate(placed.at);
            areas += area;
        }
    }
    return areas;
}

} // namespace besace::pdf
