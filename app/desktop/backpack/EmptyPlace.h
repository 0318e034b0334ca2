#pragma once

#include "app/desktop/backpack/Places.h"

#include <QScrollArea>

namespace besace {

class EmptyState;

/// What stands where a place, or what it is narrowed to, has no badge.
class EmptyPlace final : public QScrollArea {
    Q_OBJECT

public:
    /// @p filtered whether there may be more without the filters
    EmptyPlace(BadgePlace::Kind kind, const QString& search, bool filtered, QWidget* parent = nullptr);

    /// The focus goes to the first thing that can be done.
    /// @return whether there is one
    bool focusFirst();

signals:
    void clearSearchWanted();
    void clearFiltersWanted();
    void chooseWanted(); ///< badges for an empty collection
    void addWanted();
    void tryWanted();

private:
    void showContent(QWidget* content);
    void showNoBadgeYet();
    EmptyState* makeState();
    EmptyState* makeNothingFound();
    EmptyState* makeEmptyCollection();
    EmptyState* makeFirstSteps();

    BadgePlace::Kind m_kind;
    QString m_search;
    bool m_isFiltered;
};

} // namespace besace
