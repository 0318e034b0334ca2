#pragma once

#include "app/desktop/backpack/Places.h"

#include <QListView>
#include <QStandardItemModel>

namespace besace {

/// The left rail: the places of the backpack, each with its number of badges.
class PlaceRail final : public QListView {
    Q_OBJECT

public:
    explicit PlaceRail(QWidget* parent = nullptr);

    /// Keeps the choice where it still exists.
    void setPlaces(const QList<PlaceCount>& places);
    BadgePlace current() const;
    void choose(const BadgePlace& place);

    QSize sizeHint() const override;

signals:
    void chosen(const BadgePlace& place);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    QList<PlaceCount> m_places; ///< by row; a heading has no place of its own
    QStandardItemModel m_model;
    bool m_filling = false;
};

} // namespace besace
