#pragma once

#include "core/review/ReviewSession.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QSortFilterProxyModel>

namespace besace {

/// The badges of a session as rows. The session lives here, in memory, and goes with it.
class ReviewModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// What an advisor decides by comes first: a small screen shows the beginning.
    enum Column { Name, BadgeState, ForThisPerson, Organisation, Questions, GivenOn, ValidUntil, Skills };
    static constexpr int columns = Skills + 1;
    /// What a column is sorted by: text as it is collated, dates, numbers.
    static constexpr int sortRole = Qt::UserRole;

    ReviewModel(ReviewSession session, QLocale locale, QObject* parent = nullptr);

    const ReviewSession& session() const { return m_session; }
    void add(const QList<ReviewItem>& items);
    void replace(qsizetype index, Verification verification);
    void takeBack(const QString& source);
    void findQuestions();
    /// Of a copy of the session, in which they were found.
    void takeQuestions(const ReviewSession& searched);
    /// Compares the badges with these. The questions stay as they are until they are found anew.
    void setAddresses(const QStringList& addresses);
    void clear();
    /// Whether it is known what a row raises: else it would be said that it raises nothing.
    bool isLookedAt(int row) const { return row < m_lookedAt; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString words(const ReviewItem& item, int column) const;
    QVariant sortValue(const ReviewItem& item, int column) const;
    QString spoken(const ReviewItem& item, int column) const;
    void everythingChanged();

    ReviewSession m_session;
    QLocale m_locale;
    int m_rows = 0; ///< of the session's badges that are shown
    int m_lookedAt = 0; ///< those of them, from the first, whose questions were found
};

/// Sorts the rows, and shows all of them or only those that raise a question.
class ReviewOrder final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ReviewOrder(ReviewModel& model, QObject* parent = nullptr);

    void setOnlyQuestions(bool only);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    ReviewModel& m_model;
    bool m_onlyQuestions = false;
};

} // namespace besace
