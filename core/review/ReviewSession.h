#pragma once

#include "core/review/ReviewItem.h"

#include <QDateTime>

#include <map>

namespace besace {

/// What an advisor looks at with one candidate: in memory only, and gone when it is closed. It knows no clock, no file
/// and no network; who uses it hands in what was read.
class ReviewSession {
public:
    /// @param language of the names in questions: `fr`, `en`, `ar`
    ReviewSession(QDateTime openedAt, QList<KnownIssuer> known, QString language);

    /// One badge, or a file without one. The very same badge found in a second file is counted with the first.
    void add(ReviewItem item);
    /// The person's addresses as typed: compared here and now with what the badges name, in clear or hidden.
    void setAddresses(const QStringList& addresses);
    /// The same, and leaves the questions as they are: what they are is found after it.
    void compareWith(const QStringList& addresses);
    /// A badge that was checked again, of this index.
    void replace(qsizetype index, Verification verification);
    /// Finds what raises a question. Call it once what was opened is in.
    void findQuestions();
    /// Takes the questions over from a copy of this session in which they were found. Badges that came since have none
    /// yet.
    void takeQuestions(const ReviewSession& searched);
    /// Takes the file back out of those without a badge: it is read again, with its password.
    void takeBack(const QString& source);
    /// Everything that was opened or typed is let go.
    void clear();

    const QDateTime& openedAt() const { return m_openedAt; }
    const QStringList& addresses() const { return m_addresses; }
    const QList<KnownIssuer>& knownIssuers() const { return m_known; }
    const QString& language() const { return m_language; }
    const QList<ReviewItem>& badges() const { return m_badges; }
    const QList<ReviewItem>& filesWithoutBadge() const { return m_files; }
    /// How many badges have each headline; those that nobody has are left out.
    std::map<State, int> states() const;

private:
    void compareWithAddresses(Verification& verification) const;

    QDateTime m_openedAt;
    QList<KnownIssuer> m_known;
    QString m_language;
    QStringList m_addresses;
    QList<ReviewItem> m_badges;
    QList<ReviewItem> m_files;
    QHash<QByteArray, qsizetype> m_byContent; ///< index in m_badges
};

/// Whether a question of this code was found by looking into the file; the session cannot find it again.
bool isFoundInFile(const Question& question);

} // namespace besace
