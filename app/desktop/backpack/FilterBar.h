#pragma once

#include "app/desktop/backpack/Filters.h"

#include <QWidget>

class QPushButton;

namespace besace {

class FlowLayout;

/// What the list is narrowed to, as chips that can be taken away. Not there while it is not narrowed.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    /// The focus, where it was on a chip that goes, moves to the one that takes its place.
    void setFilters(const Filters& filters);

signals:
    void filtersChosen(const Filters& filters);

private:
    void addChip(const Filter& filter);
    void addClear();
    QList<QWidget*> takeAll(); ///< out of the layout
    int focused() const; ///< the number of the chip that has the focus, or -1

    FlowLayout* m_flow;
    Filters m_filters;
};

} // namespace besace
