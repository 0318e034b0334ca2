#include "app/desktop/backpack/BadgeListModel.h"

#include "app/desktop/details/NameOnScreen.h"
#include "app/desktop/organising/Deeds.h"
#include "core/badge/IssuerDomain.h"
#include "core/wording/Wording.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace besace {

static QString organisation(const BadgeSummary& badge)
{
    const QString name = readableName(badge.issuerName);
    return name.isEmpty() ? badge.issuerDomain : name;
}

void BadgeListModel::setBadges(QList<BadgeId> ids, SummaryReader read, const QLocale& locale)
{
    beginResetModel();
    m_ids = std::move(ids);
    m_read = std::move(read);
    m_locale = locale;
    m_parts.clear();
    endResetModel();
}

void BadgeListModel::setBadges(const QList<BadgeSummary>& badges, const QLocale& locale)
{
    QList<BadgeId> ids;
    QHash<BadgeId, BadgeSummary> byId;
    for (const BadgeSummary& badge : badges) {
        ids << badge.id;
        byId.insert(badge.id, badge);
    }
    const auto read = [byId](const QList<BadgeId>& wanted) {
        QList<BadgeSummary> found;
        for (const BadgeId id : wanted)
            found << byId.value(id);
        return found;
    };
    setBadges(ids, read, locale);
}

// One look at each of a hundred thousand numbers that lie side by side takes 30 microseconds; a table of them would
// take longer to make than all that is looked up in it.
QModelIndex BadgeListModel::indexOf(BadgeId id) const
{
    const qsizetype row = m_ids.indexOf(id);
    return row < 0 ? QModelIndex() : index(static_cast<int>(row));
}

QItemSelection BadgeListModel::selectionOf(const QSet<BadgeId>& ids) const
{
    QItemSelection selection;
    int first = -1; // of the run of rows that is being followed
    for (int row = 0; row <= m_ids.size(); ++row) {
        const bool isIn = row < m_ids.size() && ids.contains(m_ids.at(row));
        if (isIn && first < 0)
            first = row;
        if (!isIn && first >= 0) {
            selection.append(QItemSelectionRange(index(first), index(row - 1)));
            first = -1;
        }
    }
    return selection;
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
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

/// What is gone meanwhile has no name at all.
static QString nameOf(const BadgeSummary& badge) { return badge.id == 0 ? QString() : nameOnScreen(badge.name); }

QVariant BadgeListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BadgeId id = m_ids.at(index.row());
    if (role == IdRole)
        return id;
    if (role == Qt::DecorationRole)
        return thumbnail(id);
    return wordsAt(index.row(), role);
}

QVariant BadgeListModel::wordsAt(int row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return nameOf(badgeAt(row));
    case Qt::AccessibleDescriptionRole:
        return description(badgeAt(row));
    case IssuerRole:
        return secondLine(badgeAt(row));
    case StateRole:
        return static_cast<int>(badgeAt(row).state);
    case StateWordRole:
        return wording::stateWord(badgeAt(row).state);
    case SearchedRole:
        return m_searched;
    case ExcerptRole:
        return badgeAt(row).excerpt;
    default:
        return {};
    }
}

Qt::ItemFlags BadgeListModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsDragEnabled : usual;
}

BadgeSummary BadgeListModel::badgeAt(int row) const
{
    const qsizetype number = row / maxPart;
    if (!m_parts.contains(number))
        m_parts.insert(number, new Part(readPart(number * maxPart)));
    return m_parts.object(number)->at(row % maxPart);
}

/// Never shorter than asked for: what is gone meanwhile leaves an empty place until the list is made again.
BadgeListModel::Part BadgeListModel::readPart(qsizetype first) const
{
    const QList<BadgeId> ids = m_ids.mid(first, maxPart);
    const QList<BadgeSummary> found = m_read(ids);
    Part part;
    qsizetype next = 0;
    for (const BadgeId id : ids) {
        const bool isThere = next < found.size() && found.at(next).id == id;
        part << (isThere ? found.at(next++) : BadgeSummary {});
    }
    return part;
}

QVariant BadgeListModel::thumbnail(BadgeId id) const
{
    const QPixmap* picture = m_thumbnails.object(id);
    return picture == nullptr ? QVariant() : QVariant(*picture);
}

QString BadgeListModel::secondLine(const BadgeSummary& badge) const
{
    return badge.trashedAt
        ? tr("Goes for good on %1").arg(wording::date(badge.trashedAt->addDays(daysInTrash), m_locale))
        : organisation(badge);
}

QString BadgeListModel::description(const BadgeSummary& badge) const
{
    QStringList sentences { wording::stateWord(badge.state) };
    if (const QString giver = organisation(badge); !giver.isEmpty())
        sentences << giver;
    if (badge.issuedOn)
        sentences << tr("Given on %1").arg(wording::date(*badge.issuedOn, m_locale));
    if (badge.collections > 0)
        sentences << tr("In %n collection(s)", nullptr, badge.collections);
    if (badge.trashedAt)
        sentences << tr("In the trash since %1").arg(wording::date(*badge.trashedAt, m_locale)) << secondLine(badge);
    if (!badge.excerpt.isEmpty())
        sentences << tr("Found: “%1”").arg(badge.excerpt);
    return sentences.join(u". "_s) + u'.';
}

} // namespace besace
