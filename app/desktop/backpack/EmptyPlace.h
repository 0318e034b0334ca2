#pragma once

#include "app/desktop/backpack/Places.h"

#include <QScrollArea>

namespace besace {

class EmptyState;

/// What stands where a place, or a search in it, has no badge.
class EmptyPlace final : public QScrollArea {
    Q_OBJECT

public:
    EmptyPlace(BadgePlace::Kind kind, const QString& search, QWidget* parent = nullptr);

    /// The focus goes to the first thing that can be done, if there is one.
    void focusFirst();

signals:
    void clearSearchWanted();
    void addWanted();
    void tryWanted();

private:
    void showContent(QWidget* content);
    void showNoBadgeYet();
    EmptyState* makeState();
    EmptyState* makeNothingFound();
    EmptyState* makeFirstSteps();

    BadgePlace::Kind m_kind;
    QString m_search;
};

} // namespace besace
