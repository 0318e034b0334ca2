#include "app/desktop/backup/RestoreModel.h"

#include "app/desktop/backup/RestoreWording.h"
#include "core/badge/IssuerDomain.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// The damaged, the new, and then what changes nothing.
int rankOf(RestoredBadge::Outcome outcome)
{
    switch (outcome) {
    case RestoredBadge::Outcome::Unreadable:
        return 0;
    case RestoredBadge::Outcome::New:
        return 1;
    case RestoredBadge::Outcome::NewFile:
        return 2;
    case RestoredBadge::Outcome::AlreadyThere:
        return 3;
    }
    return 0;
}

QString nameOf(const RestoredBadge& badge)
{
    const QString organisation = readableName(badge.issuerName);
    return organisation.isEmpty() ? badge.name : badge.name + u" – "_s + organisation;
}

} // namespace

RestoreModel::RestoreModel(QObject* parent) : QAbstractListModel(parent) { }

void RestoreModel::setBadges(QList<RestoredBadge> badges)
{
    beginResetModel();
    m_badges = std::move(badges);
    std::ranges::stable_sort(m_badges, {}, [](const RestoredBadge& badge) { return rankOf(badge.outcome); });
    endResetModel();
}

int RestoreModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_badges.size());
}

QVariant RestoreModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RestoredBadge& badge = m_badges.at(index.row());
    const QString outcome = restoreWording::outcome(badge.outcome);
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1: %2", "what becomes of a badge, and its name").arg(outcome, nameOf(badge));
    case Qt::ToolTipRole:
        return nameOf(badge);
    case Qt::AccessibleTextRole:
        return badge.name;
    case Qt::AccessibleDescriptionRole:
        return QString(outcome + u". "_s + readableName(badge.issuerName));
    default:
        return {};
    }
}

} // namespace besace
