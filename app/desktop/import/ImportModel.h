#pragma once

#include "app/desktop/import/ImportRow.h"

#include <QAbstractListModel>

namespace besace {

/// The lines of one import, in the order they were read.
class ImportModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// All in one go: the view lays itself out once.
    void append(const QList<ImportRow>& rows);
    void replace(int index, const ImportRow& row);
    void clear();

    const QList<ImportRow>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<ImportRow> m_rows;
};

} // namespace besace
