#pragma once

#include "app/desktop/backpack/Places.h"
#include "app/desktop/organising/CollectionOrder.h"

#include <QListView>
#include <QStandardItemModel>

namespace besace {

/// The left rail: the places of the backpack, each with its number of badges. Badges can be dropped on them, and
/// collections on each other.
class PlaceRail final : public QListView {
    Q_OBJECT

public:
    explicit PlaceRail(QWidget* parent = nullptr);

    /// Keeps the choice where it still exists.
    void setPlaces(const QList<PlaceCount>& places);
    BadgePlace current() const;
    void choose(const BadgePlace& place);
    QList<Collection> collections() const; ///< those among the places, in their order

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(const BadgePlace& place);
    void badgesDropped(const QList<BadgeId>& ids, const BadgePlace& place);
    void collectionDropped(const QString& name, const collectionorder::Move& move);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void startDrag(Qt::DropActions supportedActions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// What would happen if the mouse let go now.
    struct Drop {
        QModelIndex index = {};
        bool takesBadges = false;
        std::optional<collectionorder::Move> move = {};
        std::optional<collectionorder::Side> side = {}; ///< none: the collection goes into that one
    };
    Drop dropFor(const QDropEvent& event) const;
    std::optional<BadgePlace> placeAt(const QModelIndex& index) const;

    QList<PlaceCount> m_places; ///< by row; a heading has no place of its own
    QStandardItemModel m_model;
    Drop m_drop;
    bool m_filling = false;
};

} // namespace besace
