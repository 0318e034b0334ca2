#pragma once

#include "app/desktop/import/ImportRow.h"

#include <QStyledItemDelegate>

namespace besace {

/// Paints a line: icon, name, what became of it, and its action as a button. Thousands of lines cost no widgets.
class ImportDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Where the action's button is painted in a line that covers @p line; null if it has none.
    QRect buttonRect(const QRect& line, const QModelIndex& index, const QStyleOptionViewItem& option) const;

private:
    void paintButton(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

} // namespace besace
