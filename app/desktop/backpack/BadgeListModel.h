#pragma once

#include "core/backpack/Backpack.h"

#include <QAbstractListModel>
#include <QCache>
#include <QLocale>
#include <QPixmap>

namespace besace {

/// The badges on show, in the order they were given. The store sorts and filters, delegates paint.
class BadgeListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    /// Besides: DisplayRole and AccessibleTextRole are the name alone, so that it can be spoken to;
    /// AccessibleDescriptionRole is state, organisation and date; DecorationRole the QPixmap, null until it is there.
    enum Role {
        IdRole = Qt::UserRole, ///< BadgeId
        IssuerRole, ///< QString: the organisation's name, else its web address; in the trash: since when
        StateRole, ///< int: State
        StateWordRole, ///< QString
    };

    using QAbstractListModel::QAbstractListModel;

    /// Dates and words follow @p locale.
    void setBadges(QList<BadgeSummary> badges, const QLocale& locale);
    const QList<BadgeSummary>& badges() const { return m_badges; }
    QModelIndex indexOf(BadgeId id) const; ///< invalid if it is not on show

    /// A picture that has arrived. A null one means that the badge has none.
    void setThumbnail(BadgeId id, const QPixmap& picture);
    /// Whether its picture was never asked for, or was dropped to save memory.
    bool lacksThumbnail(BadgeId id) const { return !m_thumbnails.contains(id); }
    void forgetThumbnails();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override; ///< badges can be dragged

private:
    QVariant thumbnail(BadgeId id) const;
    QString secondLine(const BadgeSummary& badge) const;
    QString description(const BadgeSummary& badge) const;

    QList<BadgeSummary> m_badges;
    QLocale m_locale;
    QCache<BadgeId, QPixmap> m_thumbnails { maxThumbnails };

    /// 400 pictures of 192 by 192 pixels are about 60 MB: more than any screen shows at once.
    static constexpr int maxThumbnails = 400;
};

} // namespace besace
