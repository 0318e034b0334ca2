#pragma once

#include "app/desktop/backpack/BadgeLister.h"
#include "app/desktop/backpack/Filters.h"

#include <QHash>
#include <QMenu>

namespace besace {

/// What the list can be narrowed to, and how many badges each choice would leave. They are counted each time it opens,
/// and after each choice, away from the window's thread. It stays open while one chooses.
class FilterMenu final : public QMenu {
    Q_OBJECT

public:
    explicit FilterMenu(QWidget* parent = nullptr);

    void setBackpack(const QString& path);
    /// In that backpack nothing is searched for before that look was taken.
    void searchAfter(const LeftLook& look) { m_look = look; }
    /// Counts for that list. Until it is done, a line says so.
    void ask(const ListWanted& wanted);

signals:
    void filtersChosen(const Filters& filters);
    void failed(const Error& error);

private:
    void count();
    void choose(const Filter& filter, bool isChosen);
    void showWaiting();
    void showOptions(const Facets& facets);
    void fill(QMenu& menu, const QList<FilterOption>& options);

    QString m_path;
    LeftLook m_look;
    ListWanted m_wanted;
    QHash<Filter::Kind, QMenu*> m_kinds;
    QAction* m_clear;
    int m_round = 0; ///< counts what was asked, so that a late answer is dropped
};

} // namespace besace
