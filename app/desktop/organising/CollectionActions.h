#pragma once

#include "app/desktop/organising/CollectionOrder.h"

#include <QObject>

#include <functional>

class QAction;

namespace besace {

class BackpackPage;
class Deeds;

/// What can be done with the collections in the rail: by menu, by key, and by dragging them.
class CollectionActions final : public QObject {
    Q_OBJECT

public:
    CollectionActions(BackpackPage& page, Deeds& deeds);

    QList<QAction*> actions() const;
    void update();

private:
    using Where = std::function<std::optional<collectionorder::Move>(const QList<Collection>&, const QString&)>;
    struct Way {
        QAction* action;
        Where where;
    };

    QAction* add(const QString& name, const QString& text, const QKeySequence& key);
    void addWay(const QString& name, const QString& text, const QKeySequence& key, Where where);
    void create();
    void rename();
    void move(const QString& name, const std::optional<collectionorder::Move>& move);
    QString current() const; ///< empty where no collection is on show
    QStringList names() const;

    BackpackPage& m_page;
    Deeds& m_deeds;
    QAction* m_create;
    QAction* m_rename;
    QAction* m_delete;
    QList<Way> m_ways;
};

} // namespace besace
