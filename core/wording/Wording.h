#pragma once

#include "core/base/Error.h"
#include "core/verification/VerificationReport.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

/// The only translated text of the core: codes into plain sentences (ux.md, sections 2, 3 and 5). Everything here
/// follows the translator that is installed, save what takes a QLocale: that one follows the language of the output.
namespace besace::wording {

/// Loads the core's translations for `fr` or `en` into the application. English is the language of the sources, and its
/// file holds the plurals.
void installTranslations(const QString& language);

/// "Genuine, organisation to confirm"
QString stateHeadline(State state);
/// One word or two for a list: "Checked", "Expired", "Not checked yet"
QString stateWord(State state);
/// The sentence below the headline. What it needs to fill in is in the report.
struct StateFacts {
    QString issuerDomain;
    QString reason; ///< the issuer's own words for a cancellation, if any
    std::optional<QDateTime> validUntil;
};
QString stateSentence(const VerificationReport& report, const StateFacts& facts, const QLocale& locale);
/// What the person can do next, or nothing.
QString stateAdvice(State state);

QString checkTitle(CheckKind kind); ///< "Unchanged"
QString answerWord(Answer answer); ///< "Yes", "No", "Not checked"
QString reasonSentence(const QString& code); ///< never empty for a code of Reasons.h
QString checkProves(CheckKind kind); ///< what a yes proves, one line
QString checkDoesNotProve(CheckKind kind); ///< what it does not, one line

/// What happened, what we did, what you can do.
QString errorSentence(const Error& error);

/// "12 March 2025"
QString date(const QDateTime& utc, const QLocale& locale);
/// "12 March 2026 at 14:05", in local time
QString dateAndTime(const QDateTime& utc, const QLocale& locale);
/// The footer of the six checks: when, and whether with internet.
QString checkedOn(const VerificationReport& report, const QLocale& locale);

} // namespace besace::wording
