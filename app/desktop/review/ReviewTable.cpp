#include "app/desktop/review/ReviewTable.h"

#include "app/desktop/looks/Tokens.h"
#include "app/desktop/review/ReviewModel.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace besace {

namespace {

/// How wide the columns are at first, in average characters, in their order.
constexpr std::array charactersOf { 22, 30, 16, 26, 40, 19, 19, 24 };
static_assert(charactersOf.size() == ReviewModel::columns);

bool isEnter(const QKeyEvent& event) { return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter; }

} // namespace

ReviewTable::ReviewTable(ReviewOrder& order, QWidget* parent) : QTableView(parent), m_order(order)
{
    setModel(&order);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setShowGrid(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder); // as they were opened
    giveRoom();
    connect(this, &QTableView::doubleClicked, this, &ReviewTable::open);
}

void ReviewTable::giveRoom()
{
    const QFontMetrics metrics(font());
    for (int column = 0; column < ReviewModel::columns; ++column)
        setColumnWidth(
            column, metrics.averageCharWidth() * charactersOf.at(static_cast<size_t>(column)) + 2 * space::inside);
    verticalHeader()->setDefaultSectionSize(std::max(space::target, metrics.height() + 2 * space::inside));
}

void ReviewTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        giveRoom();
}

int ReviewTable::currentBadge() const { return m_order.mapToSource(currentIndex()).row(); }

void ReviewTable::goToFirst()
{
    if (!currentIndex().isValid())
        setCurrentIndex(m_order.index(0, 0));
}

void ReviewTable::open(const QModelIndex& index)
{
    if (index.isValid())
        emit opened(m_order.mapToSource(index).row());
}

/// From "as they were opened" over all columns and back, the other way round at each second step.
void ReviewTable::sortBeside(int step)
{
    const int column = std::clamp(m_order.sortColumn() + step, -1, ReviewModel::columns - 1);
    sortByColumn(column, Qt::AscendingOrder);
}

void ReviewTable::keyPressEvent(QKeyEvent* event)
{
    const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (isEnter(*event)) {
        open(currentIndex());
    } else if (isSideways && event->modifiers().testFlag(Qt::ControlModifier)) {
        const bool isForward = (event->key() == Qt::Key_Right) != isRightToLeft();
        sortBeside(isForward ? 1 : -1);
    } else {
        QTableView::keyPressEvent(event);
    }
}

} // namespace besace
