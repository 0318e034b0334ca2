#include "core/review/ShownState.h"

#include "core/badge/IssuerDomain.h"
#include "core/base/Limits.h"
#include "core/review/ComparableWords.h"
#include "core/review/StatePlace.h"
#include "core/review/StateWords.h"
#include "core/wording/Languages.h"
#include "core/wording/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// What stands between a badge's name and its date beside the organisation: a dot, and the words for "given on".
constexpr qsizetype bylineWords = 14;
/// And between that date and the last day.
constexpr qsizetype untilWords = 30;
/// And before the state.
constexpr qsizetype markChars = 2;
/// More places where a name stands are not looked at: it may be a single letter of a long text.
constexpr int maxPlaces = 2'000;

/// Looks no farther than it has to: the text may be long, and its parts many.
qsizetype findWithin(const QString& text, const QString& words, qsizetype from, qsizetype between)
{
    const qsizetype length = qMin(text.size() - from, between + words.size());
    const qsizetype found = length < 0 ? -1 : QStringView(text).sliced(from, length).indexOf(words);
    return found < 0 ? -1 : from + found;
}

/// What is said of a badge in one place.
struct SaidState {
    State state;
    QString language;
    qsizetype end; ///< where the words end
    bool isBelowByline; ///< else right below its name, as in a summary
};

/// Only of a badge that was proven once, whatever became of it.
bool saysProven(State state)
{
    return state == State::Verified || state == State::StatusUnchecked || state == State::IssuerUnknown
        || state == State::Snapshot || state == State::Expired;
}

/// In a CV, what the person tells of a badge stands right below its name, and may begin like a state.
bool tellsStories(const QString& text)
{
    return std::ranges::any_of(wording::languages(), [&text](const QString& name) {
        return text.contains(comparable(Language(wording::localeOf(name)).words("sharing", "What I did")));
    });
}

/// Finds what is said of one badge: below its name stand who gave it and when, or nothing, and then its state.
class StateReader {
public:
    StateReader(const Badge& badge, const ShownWords& shown);

    const QList<SaidState>& said() const { return m_said; }
    const QString& text() const { return m_text; }

private:
    void readBelow(qsizetype name, qsizetype limit);
    bool takeState(qsizetype at, bool isBelowByline);
    std::optional<qsizetype> bylineEnd(qsizetype from, qsizetype limit) const;
    void takeFirst();

    QString m_text;
    QStringList m_names;
    QStringList m_issuers;
    QStringList m_given;
    QStringList m_until;
    bool m_tellsStories;
    QList<SaidState> m_said;
};

StateReader::StateReader(const Badge& badge, const ShownWords& shown)
    : m_text(comparable(shown.text))
    , m_names(comparables(formsOf(badge.name) + formsOf(badge.achievement.name)))
    , m_given(comparables(formsOf(badge.awardedOn ? badge.awardedOn : badge.issuedOn)))
    , m_until(comparables(formsOf(badge.validUntil)))
    , m_tellsStories(!shown.isPart && tellsStories(m_text))
{
    QStringList issuers = formsOf(badge.issuer.name);
    for (const QString& issuer : QStringList(issuers))
        issuers += readableName(issuer);
    m_issuers = comparables(issuers);
    for (const QString& name : std::as_const(m_names)) {
        int places = 0;
        for (qsizetype at = m_text.indexOf(name); at >= 0 && ++places <= maxPlaces;) {
            const qsizetype next = m_text.indexOf(name, at + name.size());
            readBelow(at + name.size(), next < 0 ? m_text.size() : next);
            at = next;
        }
    }
    if (m_said.isEmpty() && shown.isPart)
        takeFirst();
}

bool StateReader::takeState(qsizetype at, bool isBelowByline)
{
    for (qsizetype skipped = 0; skipped <= markChars && at + skipped < m_text.size(); ++skipped) {
        if (const StatePhrase* phrase = statePhraseAt(QStringView(m_text).sliced(at + skipped))) {
            m_said.append({ phrase->state, phrase->language, at + skipped + phrase->words.size(), isBelowByline });
            return true;
        }
    }
    return false;
}

/// Whoever calls itself "Genuine" gives no state with that.
void StateReader::readBelow(qsizetype name, qsizetype limit)
{
    const std::optional<qsizetype> byline = bylineEnd(name, limit);
    if (byline)
        takeState(*byline, true);
    else if (!m_tellsStories)
        takeState(name, false);
}

std::optional<qsizetype> StateReader::bylineEnd(qsizetype from, qsizetype limit) const
{
    std::optional<qsizetype> end;
    qsizetype at = from;
    for (const QString& issuer : m_issuers) {
        if (QStringView(m_text).sliced(at).startsWith(issuer)) {
            at += issuer.size();
            end = at;
            break;
        }
    }
    const auto take = [&](const QStringList& dates, qsizetype between) {
        for (const QString& date : dates) {
            const qsizetype found = findWithin(m_text, date, at, between);
            if (found < 0 || found + date.size() > limit)
                continue;
            at = found + date.size();
            end = at;
            return;
        }
    };
    take(m_given, bylineWords);
    if (end)
        take(m_until, untilWords);
    return end;
}

/// Of a part that was put together in another way. No farther than our portfolios go: it may be as long as a file.
void StateReader::takeFirst()
{
    const qsizetype end = qMin<qsizetype>(m_text.size(), limits::maxShownTextChars);
    for (qsizetype at = 0; at < end && m_said.isEmpty(); ++at)
        takeState(at, false);
}

/// What the document claims in the same kind of place wherever it names the badge. Another badge may have the same
/// name; where one of them is said to hold no proof, it is this one.
std::optional<SaidState> claimed(const QList<SaidState>& said)
{
    for (const bool isBelowByline : { true, false }) {
        QList<SaidState> here = said;
        here.removeIf([isBelowByline](const SaidState& one) { return one.isBelowByline != isBelowByline; });
        if (!here.isEmpty() && std::ranges::all_of(here, [](const SaidState& one) { return saysProven(one.state); }))
            return here.constFirst();
    }
    return std::nullopt;
}

/// A document that shows a badge without proof says so somewhere, whatever its name is.
bool saysNowhere(State state, const QString& text)
{
    return std::ranges::none_of(statePhrases(),
        [&](const StatePhrase& phrase) { return phrase.state <= state && text.contains(phrase.words); });
}

/// Whether it goes on with how the organisation's site was lost: then an earlier check is told, of which no date is.
bool goesOnWithLoss(QStringView text)
{
    return std::ranges::any_of(wording::languages(), [&](const QString& name) {
        const Language language(wording::localeOf(name));
        QString loss = language.words(
            "wording", "Since then the organisation's site no longer answers. We keep that day's copy.");
        return text.first(qMin<qsizetype>(text.size(), 60)).contains(comparable(loss.replace(u'\'', u'’')).left(20));
    });
}

/// The day on which the badge is said to have been checked and found valid.
QDate checkedDay(const SaidState& said, const QString& text)
{
    constexpr qsizetype lineChars = 150; // with an organisation's address
    for (const QString& words : checkedOnPhrases()) {
        // Of a badge that is simply verified, the words begin the line.
        const bool isBeginning = said.state == State::Verified;
        const qsizetype from = isBeginning ? qMax<qsizetype>(0, said.end - words.size()) : said.end;
        const qsizetype found = findWithin(text, words, from, isBeginning ? words.size() : lineChars);
        if (found >= 0)
            return goesOnWithLoss(QStringView(text).sliced(found))
                ? QDate()
                : dayAt(QStringView(text).sliced(found + words.size())).day;
    }
    return {};
}

bool isHopeless(const Check& integrity)
{
    static const QStringList hopeless { u"no-proof"_s, u"damaged"_s, u"repeated-names"_s, u"not-readable"_s };
    return integrity.answer == Answer::Unchecked && hopeless.contains(integrity.reason);
}

QList<Question> proofClaimed(const Verification& verification, const ShownWords& shown)
{
    const StateReader reader(verification.badge, shown);
    std::optional<SaidState> claim = claimed(reader.said());
    if (!claim && reader.said().isEmpty() && saysNowhere(State::Unsigned, reader.text())) {
        const QStringList& words = checkedOnPhrases();
        for (qsizetype i = 0; i < words.size() && !claim; ++i) {
            if (reader.text().contains(words.at(i)))
                claim = SaidState { State::Verified, wording::languages().constFirst(), 0, false };
        }
    }
    if (!claim)
        return {};
    const Language language(wording::localeOf(claim->language));
    return { { u"portfolio-says-proven"_s, { wording::stateWord(claim->state, language) } } };
}

QList<Question> validityClaimed(const Verification& verification, const ShownWords& shown)
{
    const StateReader reader(verification.badge, shown);
    const QDateTime last = verification.badge.validUntil->utc;
    for (const SaidState& said : reader.said()) {
        const bool saysValid = said.state == State::Verified || said.state == State::StatusUnchecked
            || said.state == State::IssuerUnknown;
        const QDate checked = saysValid ? checkedDay(said, reader.text()) : QDate();
        // A day more: not every clock is right, and not everybody lives in the same day.
        if (checked.isValid() && checked > last.toUTC().date().addDays(1))
            return { { u"portfolio-says-valid"_s, { QDateTime(checked, { 12, 0 }, Qt::UTC), last } } };
    }
    return {};
}

QList<Question> oursContradicted(const Verification& verification, const ShownWords& shown)
{
    const VerificationReport& report = verification.report;
    const Check& integrity = report.check(CheckKind::Integrity);
    if (isHopeless(integrity))
        return proofClaimed(verification, shown);
    const bool isOver = report.check(CheckKind::Validity).reason == "expired"_L1 && verification.badge.validUntil;
    return isOver && integrity.answer == Answer::Yes ? validityClaimed(verification, shown) : QList<Question>();
}

} // namespace

/// What stands in its own place counts before what other parts of the document may mean.
QList<Question> contradictedState(const Verification& verification, const ShownWords& shown)
{
    const bool hasNoProof = isHopeless(verification.report.check(CheckKind::Integrity));
    const QString foreign = foreignState(verification.badge, shown);
    if (hasNoProof && !foreign.isEmpty())
        return { { u"portfolio-says-proven"_s, { foreign } } };
    QList<Question> questions = oursContradicted(verification, shown);
    if (questions.isEmpty() && !foreign.isEmpty())
        questions.append({ u"portfolio-says-own-state"_s, { foreign } });
    return questions;
}

} // namespace besace
