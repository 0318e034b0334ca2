#pragma once

#include "core/base/Error.h"
#include "core/verification/VerificationReport.h"
#include "core/wording/Language.h"

#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QVariantList>

#include <map>
#include <optional>

/// The only translated text of the core: codes into plain sentences (ux.md, sections 2, 3 and 5). What takes a Language
/// follows the installed translator unless one is given; what takes a QLocale follows that one, words and dates alike.
namespace besace::wording {

/// Loads the translations of @p area for `fr` or `en` into the application, in place of those loaded before. English is
/// the language of the sources, and its file holds the plurals. The core's area must be loaded besides an app's own.
void installTranslations(const QString& language, const QString& area = QStringLiteral("core"));

/// "Genuine, organisation to confirm"
QString stateHeadline(State state, const Language& language = {});
/// The same, told apart where one state has two faces: a badge outside its dates may not have begun.
QString stateHeadline(const VerificationReport& report, const Language& language = {});
/// One word or two for a list: "Checked", "Expired", "Not checked yet"
QString stateWord(State state, const Language& language = {});
/// What else the sentence below the headline needs.
struct StateFacts {
    QString issuerDomain;
    QString reason; ///< the issuer's own words for a cancellation, if any
    std::optional<QDateTime> validUntil;
};
/// The sentence below the headline.
QString stateSentence(const VerificationReport& report, const StateFacts& facts, const QLocale& locale);
/// What the person can do next, or nothing. Short, without a full stop: it also serves as the label of a button.
QString stateAdvice(State state, const Language& language = {});

QString checkTitle(CheckKind kind, const Language& language = {}); ///< "Unchanged"
QString answerWord(Answer answer, const Language& language = {}); ///< "Yes", "No", "Not checked"
/// Never empty for a code of Reasons.h, empty for any other.
QString reasonSentence(const QString& code, const Language& language = {});
/// What is new since the last check. Never empty for a code of Changes.h, empty for any other.
QString changeSentence(const QString& code, const Language& language = {});
/// What may be asked about a badge, fit to be read aloud. Never empty for a code of core/review/Question.h, empty for
/// any other. @param facts what it names: texts, and dates (QDateTime, UTC)
QString questionSentence(const QString& code, const QVariantList& facts, const QLocale& locale);
/// The same with `%1` where it names something.
QString questionPattern(const QString& code, const Language& language = {});
/// "8 badges: 6 checked · 1 expired · 1 to confirm"
QString badgesByState(const std::map<State, int>& counts, const Language& language = {});
/// Whether an endorsement may be taken for the word of whom it names. @param report nullptr: it was not checked
QString endorsementSentence(const EndorsementReport* report, const Language& language = {});
QString checkProves(CheckKind kind, const Language& language = {}); ///< what a yes proves, one line
QString checkDoesNotProve(CheckKind kind, const Language& language = {}); ///< what it does not, one line

/// What happened, what we did, what you can do.
/// @param container what the file is (containerName()), where it is known: a picture and a PDF lose their badge in
/// different ways
QString errorSentence(const Error& error, const QString& container = {}, const Language& language = {});

/// "12 March 2025", the day in UTC: an issuer's date is the same day for everybody
QString date(const QDateTime& utc, const QLocale& locale);
/// "12 March 2026 at 14:05", in local time
QString dateAndTime(const QDateTime& utc, const QLocale& locale);
/// The footer of the six checks: when, and whether with internet.
QString checkedOn(const VerificationReport& report, const QLocale& locale);

} // namespace besace::wording
