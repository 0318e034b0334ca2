#pragma once

#include "core/review/ReviewSession.h"

#include <QDate>

namespace besace {

/// Why a session is kept. A person's own words could name somebody; these cannot.
enum class KeptReason { FollowUp, Application, Request };
/// `follow-up` `application` `request`
QString keptReasonName(KeptReason reason);
/// FollowUp for any other name
KeptReason keptReasonFromName(const QString& name);

/// What may be known of a kept session without its password: nothing of a person.
struct KeptSession {
    QString id; ///< of its file; random
    QDate keptOn;
    QDate endsOn; ///< the last day
    KeptReason reason = KeptReason::FollowUp;
    int badges = 0;
};

/// What is inside one.
struct KeptContent {
    QStringList addresses; ///< as the advisor typed them
    QList<ReviewItem> badges; ///< as they were read, not checked: `verification` holds a badge and an empty report
};

/// One line of the journal.
struct Erasure {
    QDate erasedOn;
    QDate keptOn;
    QDate endsOn;
    KeptReason reason = KeptReason::FollowUp;
    int badges = 0;
    bool byHand = false; ///< before its day
};

/// The last day until which a session may be kept that is kept on @p today: two years.
QDate lastDayToKeep(const QDate& today);

/// Sessions that an advisor chose to keep, one sealed file each (core/review/KEPT.md), in a folder that holds nothing
/// else but a journal of what was erased. Without the password a file tells when it ends, why it is kept and how many
/// badges it holds.
class KeptSessions {
public:
    /// @param folder made when something is kept
    /// @param below if there is one: a folder above it, on a disk that may be pulled out; it is not made
    explicit KeptSessions(QString folder, QString below = {}) : m_folder(std::move(folder)), m_below(std::move(below))
    {
    }

    /// By the day on which they end. @return as namesIn(): where the folder cannot be read, nobody knows of none
    Result<QList<KeptSession>> list() const;
    /// Sealed before it is on the disk. @param wish its `id` and `badges` are not looked at
    /// @return Unsupported where it would end before today or after lastDayToKeep(); Gone; as writeFile(),
    /// SealKey::make()
    Result<KeptSession> keep(const ReviewSession& session, KeptSession wish, const QString& password) const;
    /// @return WrongPassphrase, Malformed, as readFile()
    Result<KeptContent> open(const QString& id, const QString& password) const;
    /// Notes it in the journal. @return as causeOf()
    Result<void> erase(const QString& id, const QDate& today) const;
    /// Erases what has ended, and what ends later than any session may. @return how many; as list(), erase()
    Result<int> eraseEnded(const QDate& today) const;
    /// The latest first.
    QList<Erasure> journal() const;

private:
    QString pathOf(const QString& id) const;
    Result<void> erase(const KeptSession& kept, const QDate& today) const;
    Result<void> note(const Erasure& erasure) const;

    QString m_folder;
    QString m_below;
};

} // namespace besace
