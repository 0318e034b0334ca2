#pragma once

#include <QWidget>

class QStackedWidget;

namespace besace {

class BadgeListModel;
class BadgeListView;
class EmptyPlace;
class EndingBar;
class FilterBar;
class ListHead;
class TrashBar;

/// The list of badges with what stands above it, or what is said where there is nothing to list.
class ListPane final : public QWidget {
    Q_OBJECT

public:
    explicit ListPane(BadgeListModel& model, QWidget* parent = nullptr);

    ListHead& head() { return *m_head; }
    FilterBar& filterBar() { return *m_filterBar; }
    TrashBar& trashBar() { return *m_trashBar; }
    EndingBar& endingBar() { return *m_endingBar; }
    BadgeListView& view() { return *m_view; }

    /// In place of the list; nullptr brings the list back.
    void showEmpty(EmptyPlace* empty);
    QWidget* onShow() const; ///< the list, or what stands in its place
    bool isFocused() const; ///< that, or the trash's own buttons
    bool focusFirst(); ///< @return whether there is something to be done

private:
    ListHead* m_head;
    FilterBar* m_filterBar;
    TrashBar* m_trashBar;
    EndingBar* m_endingBar;
    BadgeListView* m_view;
    QStackedWidget* m_stack;
    EmptyPlace* m_empty = nullptr; ///< while there is nothing to list
};

} // namespace besace
