#pragma once

#include "app/desktop/backpack/BadgeCardDelegate.h"
#include "app/desktop/backpack/Places.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QToolButton;

namespace besace {

class FilterMenu;
class TextLabel;

/// Above the list: its place where the rail is away, its order, what it can be narrowed to, its number, and how it is
/// shown.
class ListHead final : public QWidget {
    Q_OBJECT

public:
    explicit ListHead(QWidget* parent = nullptr);

    void setPlaces(const QList<PlaceCount>& places, const BadgePlace& current);
    void setPlaceMenuVisible(bool visible);
    void setSort(Sort sort);
    void setForm(BadgeCardDelegate::Form form);
    /// Whether there is an order to choose: the person has given it none, and nothing is searched for.
    void setSortable(bool sortable) { m_isSortable = sortable; }
    /// @p narrowed whether something is searched for or filtered: then that many were found.
    void setCount(int badges, bool narrowed);
    FilterMenu& filterMenu() { return *m_filterMenu; }
    /// Has the number spoken by a screen reader.
    void announceCount();

signals:
    void placeChosen(const BadgePlace& place);
    void sortChosen(Sort sort);
    void formChosen(BadgeCardDelegate::Form form);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeSortBox();
    void makeToggles();
    void fitFilter();

    QPushButton* m_placeMenu; ///< stands for the rail where there is no room for it
    QComboBox* m_sortBox;
    QPushButton* m_filter;
    FilterMenu* m_filterMenu;
    TextLabel* m_count;
    QString m_countWords;
    QString m_shortCount;
    QToolButton* m_cards = nullptr;
    QToolButton* m_rows = nullptr;
    bool m_isSortable = true;
};

} // namespace besace
