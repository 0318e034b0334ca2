#pragma once

#include "app/desktop/backpack/BadgeCardDelegate.h"
#include "app/desktop/backpack/Places.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QToolButton;

namespace besace {

class TextLabel;

/// Above the list: its place where the rail is away, its order, its number, and how it is shown.
class ListHead final : public QWidget {
    Q_OBJECT

public:
    explicit ListHead(QWidget* parent = nullptr);

    void setPlaces(const QList<PlaceCount>& places, const BadgePlace& current);
    void setPlaceMenuVisible(bool visible);
    void setSort(Sort sort);
    void setForm(BadgeCardDelegate::Form form);
    /// @p searched whether something is searched for: what fits best comes first then.
    /// @p ordered whether the person gave the list its order: then there is none to choose either.
    void setCount(int badges, bool searched, bool ordered);
    /// Has the number spoken by a screen reader.
    void announceCount();

signals:
    void placeChosen(const BadgePlace& place);
    void sortChosen(Sort sort);
    void formChosen(BadgeCardDelegate::Form form);

private:
    void makeSortBox();
    void makeToggles();

    QPushButton* m_placeMenu; ///< stands for the rail where there is no room for it
    QComboBox* m_sortBox;
    TextLabel* m_count;
    QToolButton* m_cards = nullptr;
    QToolButton* m_rows = nullptr;
};

} // namespace besace
