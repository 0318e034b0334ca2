#pragma once

#include "core/backup/Restore.h"

#include <QAbstractListModel>

namespace besace {

/// The badges of a copy and what would become of each: first those that need a look.
class RestoreModel final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit RestoreModel(QObject* parent = nullptr);

    void setBadges(QList<RestoredBadge> badges);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<RestoredBadge> m_badges;
};

} // namespace besace
