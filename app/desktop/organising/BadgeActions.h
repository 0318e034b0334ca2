#pragma once

#include "core/backpack/Backpack.h"

#include <QObject>

class QAction;

namespace besace {

class BackpackPage;
struct BadgePlace;
class Deeds;

/// What can be done with the chosen badges in the place on show: by menu, by key, and by dragging them.
class BadgeActions final : public QObject {
    Q_OBJECT

public:
    BadgeActions(BackpackPage& page, Deeds& deeds);

    QList<QAction*> actions() const;
    /// What makes no sense in the place on show is not there; what needs a choice is off without one.
    void update();

private:
    void connectActions();
    void connectPage();
    QAction* add(const QString& name, const QString& icon, const QString& text);
    void dropInPlace(const QList<BadgeId>& ids, const BadgePlace& place);
    void chooseCollection();
    void addToNewCollection(const QList<BadgeId>& ids);
    void confirmEmptying();
    void arrange(const QList<BadgeId>& ids, qsizetype before);
    void shift(int by);

    BackpackPage& m_page;
    Deeds& m_deeds;
    QAction* m_addTo;
    QAction* m_takeOut;
    QAction* m_up;
    QAction* m_down;
    QAction* m_trash;
    QAction* m_restore;
    QAction* m_empty;
};

} // namespace besace
