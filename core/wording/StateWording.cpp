#include "core/wording/Wording.h"

namespace besace::wording {

using namespace Qt::StringLiterals;

static const char* headline(State state)
{
    switch (state) {
    case State::Changed:
        return QT_TRANSLATE_NOOP("wording", "Changed badge");
    case State::Revoked:
        return QT_TRANSLATE_NOOP("wording", "Cancelled badge");
    case State::Suspended:
        return QT_TRANSLATE_NOOP("wording", "Badge on hold");
    case State::Unreadable:
        return QT_TRANSLATE_NOOP("wording", "Badge not readable");
    case State::Unsigned:
        return QT_TRANSLATE_NOOP("wording", "Badge without proof");
    case State::Unchecked:
        return QT_TRANSLATE_NOOP("wording", "Not checked yet");
    case State::Snapshot:
        return QT_TRANSLATE_NOOP("wording", "Checked before");
    case State::Unreachable:
        return QT_TRANSLATE_NOOP("wording", "Cannot be checked today");
    case State::Expired:
        return QT_TRANSLATE_NOOP("wording", "Expired badge");
    case State::StatusUnchecked:
        return QT_TRANSLATE_NOOP("wording", "Genuine");
    case State::IssuerUnknown:
        return QT_TRANSLATE_NOOP("wording", "Genuine, organisation to confirm");
    case State::Verified:
        return QT_TRANSLATE_NOOP("wording", "Checked");
    }
    Q_UNREACHABLE();
}

static const char* word(State state)
{
    switch (state) {
    case State::Changed:
        return QT_TRANSLATE_NOOP("wording", "Changed");
    case State::Revoked:
        return QT_TRANSLATE_NOOP("wording", "Cancelled");
    case State::Suspended:
        return QT_TRANSLATE_NOOP("wording", "On hold");
    case State::Unreadable:
        return QT_TRANSLATE_NOOP("wording", "Not readable");
    case State::Unsigned:
        return QT_TRANSLATE_NOOP("wording", "Without proof");
    case State::Unreachable:
        return QT_TRANSLATE_NOOP("wording", "Cannot be checked");
    case State::Expired:
        return QT_TRANSLATE_NOOP("wording", "Expired");
    case State::IssuerUnknown:
        return QT_TRANSLATE_NOOP("wording", "Organisation to confirm");
    case State::Unchecked:
    case State::Snapshot:
    case State::StatusUnchecked:
    case State::Verified:
        return headline(state);
    }
    Q_UNREACHABLE();
}

static const char* advice(State state)
{
    switch (state) {
    case State::Changed:
        return QT_TRANSLATE_NOOP("wording", "Ask the organisation for a new badge");
    case State::Revoked:
        return QT_TRANSLATE_NOOP("wording", "Contact the organisation");
    case State::Suspended:
        return QT_TRANSLATE_NOOP("wording", "Check later");
    case State::Unreadable:
        return QT_TRANSLATE_NOOP("wording", "Technical details");
    case State::Unsigned:
        return QT_TRANSLATE_NOOP("wording", "Ask for the signed badge");
    case State::Unchecked:
        return QT_TRANSLATE_NOOP("wording", "Check now");
    case State::Snapshot:
        return QT_TRANSLATE_NOOP("wording", "See the kept copy");
    case State::Unreachable:
        return QT_TRANSLATE_NOOP("wording", "Try again");
    case State::Expired:
        return QT_TRANSLATE_NOOP("wording", "Keep this badge or ask for a renewal");
    case State::StatusUnchecked:
        return QT_TRANSLATE_NOOP("wording", "Check online");
    case State::IssuerUnknown:
        return QT_TRANSLATE_NOOP("wording", "See who the organisation is");
    case State::Verified:
        return nullptr;
    }
    Q_UNREACHABLE();
}

static bool isNotYetValid(const VerificationReport& report)
{
    return report.state() == State::Expired && report.check(CheckKind::Validity).reason == "not-yet-valid"_L1;
}

QString stateHeadline(State state, const Language& language) { return language.words("wording", headline(state)); }

QString stateHeadline(const VerificationReport& report, const Language& language)
{
    if (isNotYetValid(report))
        return language.words("wording", QT_TRANSLATE_NOOP("wording", "Badge not valid yet"));
    return stateHeadline(report.state(), language);
}

QString stateWord(State state, const Language& language) { return language.words("wording", word(state)); }

QString stateAdvice(State state, const Language& language)
{
    const char* text = advice(state);
    return text ? language.words("wording", text) : QString();
}

namespace {

/// Puts together the sentence of one badge.
class Sentence {
public:
    Sentence(const VerificationReport& report, const StateFacts& facts, const QLocale& locale)
        : m_report(report)
        , m_facts(facts)
        , m_locale(locale)
        , m_language(locale)
    {
    }

    QString revoked() const;
    QString snapshot() const;
    QString outsideDates() const;
    QString issuerUnknown() const;
    QString verified() const;
    QString words(const char* text) const { return m_language.words("wording", text); }

private:
    QString on(const char* text, const QDateTime& day) const { return words(text).arg(date(day, m_locale)); }

    const VerificationReport& m_report;
    const StateFacts& m_facts;
    const QLocale& m_locale;
    Language m_language;
};

QString Sentence::revoked() const
{
    const QString cancelled = words(QT_TRANSLATE_NOOP("wording", "The organisation cancelled this badge."));
    const QString reason = m_facts.reason.simplified();
    if (reason.isEmpty())
        return cancelled;
    return cancelled + u' ' + words(QT_TRANSLATE_NOOP("wording", "Reason: \"%1\"")).arg(reason);
}

QString Sentence::snapshot() const
{
    const QString since = words(
        QT_TRANSLATE_NOOP("wording", "Since then the organisation's site no longer answers. We keep that day's copy."));
    if (!m_report.verifiedBefore)
        return since;
    return on(QT_TRANSLATE_NOOP("wording", "Checked on %1."), *m_report.verifiedBefore) + u' ' + since;
}

QString Sentence::outsideDates() const
{
    const QString& reason = m_report.check(CheckKind::Validity).reason;
    if (reason != "expired"_L1)
        return reasonSentence(reason, m_language);
    const QString until = m_facts.validUntil
        ? on(QT_TRANSLATE_NOOP("wording", "It was valid until %1."), *m_facts.validUntil)
        : reasonSentence(reason, m_language);
    if (m_report.check(CheckKind::Integrity).answer != Answer::Yes)
        return until;
    return until + u' ' + words(QT_TRANSLATE_NOOP("wording", "It is still genuine."));
}

QString Sentence::issuerUnknown() const
{
    const QString unchanged = words(QT_TRANSLATE_NOOP("wording", "The badge is unchanged."));
    if (m_facts.issuerDomain.isEmpty())
        return unchanged + u' ' + words(QT_TRANSLATE_NOOP("wording", "We do not know this organisation."));
    return unchanged + u' ' + words(QT_TRANSLATE_NOOP("wording", "We do not know \"%1\".")).arg(m_facts.issuerDomain);
}

QString Sentence::verified() const
{
    return words(QT_TRANSLATE_NOOP("wording", "Genuine.")) + u' '
        + on(QT_TRANSLATE_NOOP("wording", "Checked on %1."), m_report.checkedAt);
}

} // namespace

QString stateSentence(const VerificationReport& report, const StateFacts& facts, const QLocale& locale)
{
    const Sentence sentence(report, facts, locale);
    switch (report.state()) {
    case State::Changed:
        return sentence.words(
            QT_TRANSLATE_NOOP("wording", "The content was changed after it was given. Do not rely on it."));
    case State::Revoked:
        return sentence.revoked();
    case State::Suspended:
        return sentence.words(QT_TRANSLATE_NOOP("wording", "The organisation put this badge on hold."));
    case State::Unreadable:
        return sentence.words(QT_TRANSLATE_NOOP("wording", "We cannot read this badge. The file is kept."));
    case State::Unsigned:
        return sentence.words(QT_TRANSLATE_NOOP("wording", "This badge holds nothing we can check."));
    case State::Unchecked:
        return sentence.words(
            QT_TRANSLATE_NOOP("wording", "The organisation's site was not asked yet. Your badge is safely kept."));
    case State::Snapshot:
        return sentence.snapshot();
    case State::Unreachable:
        return sentence.words(QT_TRANSLATE_NOOP("wording", "The organisation's site does not answer."));
    case State::Expired:
        return sentence.outsideDates();
    case State::StatusUnchecked:
        return sentence.words(QT_TRANSLATE_NOOP("wording", "We could not check whether it was cancelled."));
    case State::IssuerUnknown:
        return sentence.issuerUnknown();
    case State::Verified:
        return sentence.verified();
    }
    Q_UNREACHABLE();
}

} // namespace besace::wording
