#pragma once

#include <QStyledItemDelegate>

namespace besace {

/// Paints a row of the rail: icon, name and number, further in for a collection that stands in another; or a heading
/// in small letters.
class PlaceDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role {
        IconRole = Qt::UserRole, ///< QString: name of the icon; none for a heading
        CountRole, ///< int
        IndexRole, ///< int: which of the places; none for a heading
        DepthRole, ///< int: how many collections it stands in
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace besace
