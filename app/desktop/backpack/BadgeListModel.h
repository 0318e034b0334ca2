#pragma once

#include "core/backpack/Backpack.h"

#include <QAbstractListModel>
#include <QCache>
#include <QItemSelection>
#include <QLocale>
#include <QPixmap>
#include <QSet>

#include <functional>

namespace besace {

/// Reads what is shown of some badges, in the order given; those that are gone are left out. Called on the window's
/// thread, for a few at a time.
using SummaryReader = std::function<QList<BadgeSummary>(const QList<BadgeId>& ids)>;

/// The badges on show, in the order they were given. Of a long list it knows the numbers alone; what is seen of it is
/// read as it comes into view. The store sorts and filters, delegates paint.
class BadgeListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    /// Besides: DisplayRole and AccessibleTextRole are the name alone, so that it can be spoken to;
    /// AccessibleDescriptionRole is state, organisation, date and what was found; DecorationRole the QPixmap, null
    /// until it is there.
    enum Role {
        IdRole = Qt::UserRole, ///< BadgeId
        IssuerRole, ///< QString: the organisation's name, else its web address; in the trash: until when
        StateRole, ///< int: State
        StateWordRole, ///< QString
        SearchedRole, ///< QString: what was typed to find it; empty where nothing was
        ExcerptRole, ///< QString: the words that were found outside name and organisation; often empty
    };

    using QAbstractListModel::QAbstractListModel;

    /// Dates and words follow @p locale.
    void setBadges(QList<BadgeId> ids, SummaryReader read, const QLocale& locale);
    /// What was typed to find the badges, so that it can be marked in them. Holds from the next setBadges() on.
    void setSearched(const QString& typed) { m_searched = typed; }
    QString searched() const { return m_searched; }
    /// The same, for a list that is at hand.
    void setBadges(const QList<BadgeSummary>& badges, const QLocale& locale);
    const QList<BadgeId>& ids() const { return m_ids; }
    QModelIndex indexOf(BadgeId id) const; ///< invalid if it is not on show
    /// Those of many that are on show, in one go through the list.
    QItemSelection selectionOf(const QSet<BadgeId>& ids) const;

    /// A picture that has arrived. A null one means that the badge has none.
    void setThumbnail(BadgeId id, const QPixmap& picture);
    /// Whether its picture was never asked for, or was dropped to save memory.
    bool lacksThumbnail(BadgeId id) const { return !m_thumbnails.contains(id); }
    void forgetThumbnails();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override; ///< badges can be dragged

private:
    using Part = QList<BadgeSummary>; ///< of maxPart rows; a badge that is gone is empty

    QVariant wordsAt(int row, int role) const;
    BadgeSummary badgeAt(int row) const;
    Part readPart(qsizetype first) const;
    QVariant thumbnail(BadgeId id) const;
    QString secondLine(const BadgeSummary& badge) const;
    QString description(const BadgeSummary& badge) const;

    /// Read in a millisecond or two; a screen shows about this many cards.
    static constexpr qsizetype maxPart = 32;
    /// What is known of 2,000 badges takes about a megabyte, and is more than anybody scrolls to and fro in.
    static constexpr int maxParts = 64;
    /// 400 pictures of 192 by 192 pixels are about 60 MB: more than any screen shows at once.
    static constexpr int maxThumbnails = 400;

    QList<BadgeId> m_ids;
    SummaryReader m_read;
    QLocale m_locale;
    QString m_searched;
    mutable QCache<qsizetype, Part> m_parts { maxParts }; ///< by their number; the longest unseen gives way
    QCache<BadgeId, QPixmap> m_thumbnails { maxThumbnails };
};

} // namespace besace
