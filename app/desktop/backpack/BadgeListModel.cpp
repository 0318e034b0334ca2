#include "app/desktop/backpack/BadgeListModel.h"

#include "core/wording/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

void BadgeListModel::setBadges(QList<BadgeSummary> badges, const QLocale& locale)
{
    beginResetModel();
    m_badges = std::move(badges);
    m_locale = locale;
    endResetModel();
}

QModelIndex BadgeListModel::indexOf(BadgeId id) const
{
    const auto found
        = std::find_if(m_badges.begin(), m_badges.end(), [id](const BadgeSummary& badge) { return badge.id == id; });
    return found == m_badges.end() ? QModelIndex() : index(static_cast<int>(found - m_badges.begin()));
}

void BadgeListModel::setThumbnail(BadgeId id, const QPixmap& picture)
{
    m_thumbnails.insert(id, new QPixmap(picture));
    if (const QModelIndex changed = indexOf(id); changed.isValid())
        emit dataChanged(changed, changed, { Qt::DecorationRole });
}

void BadgeListModel::forgetThumbnails() { m_thumbnails.clear(); }

int BadgeListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_badges.size());
}

QVariant BadgeListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BadgeSummary& badge = m_badges.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return badge.name;
    case Qt::AccessibleDescriptionRole:
        return description(badge);
    case Qt::DecorationRole:
        return thumbnail(badge.id);
    case IdRole:
        return badge.id;
    case IssuerRole:
        return secondLine(badge);
    case StateRole:
        return static_cast<int>(badge.state);
    case StateWordRole:
        return wording::stateWord(badge.state);
    default:
        return {};
    }
}

Qt::ItemFlags BadgeListModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsDragEnabled : usual;
}

QVariant BadgeListModel::thumbnail(BadgeId id) const
{
    const QPixmap* picture = m_thumbnails.object(id);
    return picture == nullptr ? QVariant() : QVariant(*picture);
}

QString BadgeListModel::secondLine(const BadgeSummary& badge) const
{
    if (badge.trashedAt)
        return tr("In the trash since %1").arg(wording::date(*badge.trashedAt, m_locale));
    return badge.issuerName.isEmpty() ? badge.issuerDomain : badge.issuerName;
}

QString BadgeListModel::description(const BadgeSummary& badge) const
{
    QStringList sentences { wording::stateWord(badge.state) };
    if (!badge.issuerName.isEmpty())
        sentences << badge.issuerName;
    if (badge.issuedOn)
        sentences << tr("Given on %1").arg(wording::date(*badge.issuedOn, m_locale));
    if (badge.collections > 0)
        sentences << tr("In %n collection(s)", nullptr, badge.collections);
    if (badge.trashedAt)
        sentences << secondLine(badge);
    return sentences.join(u". "_s) + u'.';
}

} // namespace besace
