#include "core/sharing/StateLine.h"

#include "core/sharing/BoundDates.h"
#include "core/sharing/CleanText.h"
#include "core/wording/Wording.h"

namespace besace {

using namespace Qt::StringLiterals;

static QString words(const char* text, const QLocale& locale) { return Language(locale).words("sharing", text); }

static QString checkedOn(const QDateTime& instant, const QLocale& locale)
{
    return words(QT_TRANSLATE_NOOP("sharing", "Checked on %1"), locale).arg(wording::date(instant, locale));
}

static QString expired(const StoredBadge& stored, const QLocale& locale)
{
    const Check& validity = stored.report.check(CheckKind::Validity);
    if (validity.reason != "expired"_L1 || !stored.summary.validUntil)
        return wording::reasonSentence(validity.reason, locale);
    const QString until = words(QT_TRANSLATE_NOOP("sharing", "Expired: valid until %1."), locale)
                              .arg(wording::date(*stored.summary.validUntil, locale));
    if (stored.report.check(CheckKind::Integrity).answer != Answer::Yes)
        return until;
    return until + u' ' + words(QT_TRANSLATE_NOOP("sharing", "It is still genuine."), locale);
}

static QString issuerUnknown(const StoredBadge& stored, const QLocale& locale)
{
    const QString headline = wording::stateHeadline(State::IssuerUnknown, locale);
    const QString domain = cleanLine(stored.summary.issuerDomain, 80);
    return domain.isEmpty() ? headline : headline + u" (%1)"_s.arg(domain);
}

static QString wordsOf(const StoredBadge& stored, const QLocale& locale)
{
    const State state = stored.report.state();
    const QString checked = checkedOn(stored.report.checkedAt, locale);
    switch (state) {
    case State::Verified:
        return checked;
    case State::StatusUnchecked:
        return words(QT_TRANSLATE_NOOP("sharing", "Genuine, cancellation not checked"), locale) + u". "_s + checked;
    case State::IssuerUnknown:
        return issuerUnknown(stored, locale) + u". "_s + checked;
    case State::Expired:
        return expired(stored, locale);
    case State::Snapshot:
    case State::Revoked:
    case State::Suspended:
        return wording::stateSentence(stored.report, {}, locale);
    case State::Changed:
    case State::Unreadable:
    case State::Unsigned:
    case State::Unchecked:
    case State::Unreachable:
        return wording::stateHeadline(state, locale);
    }
    Q_UNREACHABLE();
}

QString stateLine(const StoredBadge& stored, const QLocale& locale)
{
    // Screens and terminals keep the typewriter's apostrophe; a document that is handed over has the printer's.
    return withBoundDates(wordsOf(stored, locale).replace(u'\'', u'’'));
}

} // namespace besace
