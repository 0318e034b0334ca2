#include "app/desktop/import/ImportModel.h"

using namespace Qt::StringLiterals;

namespace besace {

void ImportModel::append(const QList<ImportRow>& rows)
{
    if (rows.isEmpty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows.append(rows);
    endInsertRows();
}

void ImportModel::replace(int index, const ImportRow& row)
{
    m_rows[index] = row;
    emit dataChanged(this->index(index), this->index(index));
}

void ImportModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int ImportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ImportModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportRow& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row.name;
    case Qt::ToolTipRole:
        return row.explanation.isEmpty() ? row.outcome : row.outcome + u' ' + row.explanation;
    case Qt::AccessibleDescriptionRole:
        return row.action == ImportAction::None ? row.outcome : row.outcome + u". "_s + actionText(row.action);
    default:
        return {};
    }
}

} // namespace besace
