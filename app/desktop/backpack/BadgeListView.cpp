#include "app/desktop/backpack/BadgeListView.h"

#include "app/desktop/backpack/BadgeListModel.h"
#include "app/desktop/looks/Tokens.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace besace {

namespace {

/// The gap around a card stands inside its cell: this puts the first card's edge where the text above it begins.
constexpr int outerGap = space::edge - 6;

} // namespace

BadgeListView::BadgeListView(BadgeListModel& model, QWidget* parent) : QListView(parent), m_badges(model)
{
    setModel(&model);
    setItemDelegate(&m_delegate);
    setFrameShape(QFrame::NoFrame);
    setMovement(Static);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Badges"));
    m_asking.setSingleShot(true);
    m_asking.setInterval(0);
    setForm(BadgeCardDelegate::Form::Card);
    connect(&m_asking, &QTimer::timeout, this, &BadgeListView::askForPictures);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, &m_asking, qOverload<>(&QTimer::start));
    connect(&model, &QAbstractItemModel::modelReset, &m_asking, qOverload<>(&QTimer::start));
    connect(&model, &QAbstractItemModel::modelReset, this, &BadgeListView::makeRoomForExcerpts);
    connect(this, &QListView::activated, this,
        [this](const QModelIndex& index) { emit opened(index.data(BadgeListModel::IdRole).toLongLong()); });
}

void BadgeListView::setForm(BadgeCardDelegate::Form form)
{
    const bool cards = form == BadgeCardDelegate::Form::Card;
    m_delegate.setForm(form);
    // A list that is wrapped looks like icons, and is laid out by counting; icons are put into a tree, which takes
    // seconds for a hundred thousand.
    setFlow(cards ? LeftToRight : TopToBottom);
    setWrapping(cards);
    setDragDropMode(DragDrop); // setMovement() forbids it
    setViewportMargins(outerGap, 0, outerGap, 0);
    fitColumns();
    scheduleDelayedItemsLayout();
    m_asking.start();
}

int BadgeListView::pictureSide() const { return qRound(m_delegate.pictureSide(font()) * devicePixelRatioF()); }

QList<BadgeId> BadgeListView::chosen() const
{
    QList<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    }
    std::sort(rows.begin(), rows.end());
    QList<BadgeId> ids;
    for (const int row : rows)
        ids << m_badges.ids().at(row);
    return ids;
}

void BadgeListView::choose(BadgeId id)
{
    if (const QModelIndex index = m_badges.indexOf(id); index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index);
    }
}

void BadgeListView::resizeEvent(QResizeEvent* event)
{
    fitColumns();
    QListView::resizeEvent(event);
    m_asking.start();
}

void BadgeListView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

void BadgeListView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QListView::selectionChanged(selected, deselected);
    const QItemSelection& ranges = selectionModel()->selection();
    m_delegate.setManyChosen(ranges.size() > 1 || (ranges.size() == 1 && ranges.first().height() > 1));
    viewport()->update();
    emit choiceChanged();
}

void BadgeListView::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    // Without a current item the arrow keys would have nowhere to begin.
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
}

namespace {

bool isMeantForIt(int key)
{
    return key == Qt::Key_Home || key == Qt::Key_End || key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up
        || key == Qt::Key_Down || key == Qt::Key_Delete;
}

} // namespace

/// Qt chooses what an arrow leads to only where it leads elsewhere: the only badge of a list, on which the focus stands
/// already, could not be chosen. Nor would Delete do anything there, though the badge looks as if it were meant: it
/// chooses first, and what the person then sees is what goes.
void BadgeListView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex before = currentIndex();
    QListView::keyPressEvent(event);
    if (before.isValid() && currentIndex() == before && isMeantForIt(event->key())
        && event->modifiers() == Qt::NoModifier && !selectionModel()->hasSelection())
        selectionModel()->select(before, QItemSelectionModel::ClearAndSelect);
}

void BadgeListView::fitColumns()
{
    // The layout keeps room for a scroll bar, whether there is one or not.
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, verticalScrollBar());
    const int width = maximumViewportSize().width() - bar;
    const QSize least = m_delegate.itemSize(font(), width);
    const bool cards = m_delegate.form() == BadgeCardDelegate::Form::Card;
    const int columns = cards ? std::max(1, width / least.width()) : 1;
    // One pixel less than a whole part: the layout breaks a line that fits exactly.
    const QSize cell(std::max((width - 1) / columns, 1), least.height());
    m_columns = columns;
    m_delegate.setCell(cell);
    setGridSize(cell);
}

void BadgeListView::makeRoomForExcerpts()
{
    m_delegate.setExcerptsShown(!m_badges.searched().isEmpty());
    fitColumns();
}

void BadgeListView::askForPictures()
{
    QList<BadgeId> lacking;
    const int above = verticalOffset() / std::max(1, gridSize().height()) * m_columns;
    for (int row = above; row < m_badges.rowCount(); ++row) {
        if (visualRect(m_badges.index(row)).top() > viewport()->rect().bottom())
            break;
        if (const BadgeId id = m_badges.ids().at(row); m_badges.lacksThumbnail(id))
            lacking << id;
    }
    if (!lacking.isEmpty())
        emit picturesWanted(lacking);
}

} // namespace besace
