#pragma once

#include "core/review/Question.h"
#include "core/verification/Verifier.h"

#include <QHash>

/// What can be asked about one badge by itself.
namespace besace {

/// What the checks found: changed, cancelled, expired…
QList<Question> questionsOfChecks(const VerificationReport& report);

/// The organisations that the advisor knows, to compare others with. A thousand badges come from few organisations:
/// each of those is compared once.
class KnownLooks {
public:
    /// @param language of the organisations' names
    KnownLooks(QList<KnownIssuer> known, QString language);

    const QList<KnownIssuer>& known() const { return m_known; }
    const QString& language() const { return m_language; }
    /// Whether somebody may take it for one of them, by its domain or its name.
    const QList<Question>& likeness(const Profile& issuer);

private:
    QList<KnownIssuer> m_known;
    QString m_language;
    QHash<QString, QList<Question>> m_seen; ///< by what of an issuer is compared
};

/// Whether the organisation is one that the advisor knows, or is made to look like one.
QList<Question> questionsOfIssuer(const VerificationReport& report, const Badge& badge, KnownLooks& looks);
/// Dates that cannot be, or have not come.
QList<Question> questionsOfDates(const Badge& badge, const VerificationReport& report);

} // namespace besace
