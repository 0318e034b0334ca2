#pragma once

#include "core/sharing/look/ComputedStyle.h"

#include <QRectF>

#include <vector>

namespace besace::look {

/// Where something may stand: from the left, so wide.
struct Room {
    qreal x = 0;
    qreal width = 0;
};

/// Boxes below one another. Margins that meet become one, the larger
/// (https://www.w3.org/TR/2011/REC-CSS2-20110607/box.html#collapsing-margins).
struct Flow {
    qreal y = 0;
    qreal margin = 0; ///< above what comes next
    std::vector<std::optional<qreal>*> waiting; ///< tops of boxes that begin where the first thing in them stands

    /// Something stands at `y` now.
    void settle();
};

/// A box from its top until it is closed.
class OpenBox {
public:
    OpenBox(const Style& style, Flow& flow, Room room);
    OpenBox(const OpenBox&) = delete;
    OpenBox& operator=(const OpenBox&) = delete;

    /// For what stands in it.
    Room inner() const;
    /// @return its place with its ground and lines, without its margins
    QRectF close(Flow& flow) const;

private:
    const Style& m_style;
    Room m_outer;
    mutable std::optional<qreal> m_top;
};

/// A picture at the right side; lines beside it are shorter.
struct Floating {
    qreal left = 0;
    qreal bottom = 0;
};

/// A box among others in a row.
struct FlexItem {
    const Node* node = nullptr;
    Style style;
    qreal width = 0; ///< with its padding and lines
};

/// The first item that has no place any more in the row that begins at @p from.
size_t endOfRow(const std::vector<FlexItem>& items, size_t from, qreal gap, qreal width);
/// Lets those that may grow take what is left, and those that may shrink give what is missing.
void fitRow(std::vector<FlexItem>& items, size_t from, size_t to, qreal gap, qreal width);

/// Of a grid.
QList<qreal> columnWidths(const Style& style, qreal width);

} // namespace besace::look
