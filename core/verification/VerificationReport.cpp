#include "core/verification/VerificationReport.h"

#include "core/verification/Reasons.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

QString answerName(Answer answer)
{
    switch (answer) {
    case Answer::Yes:
        return u"yes"_s;
    case Answer::No:
        return u"no"_s;
    case Answer::Unchecked:
        break;
    }
    return u"unchecked"_s;
}

QString checkName(CheckKind kind)
{
    static const std::array names { u"integrity"_s, u"status"_s, u"validity"_s, u"recipient"_s, u"issuer"_s,
        u"complete"_s };
    return names.at(static_cast<size_t>(kind));
}

QString stateName(State state)
{
    static const std::array names { u"changed"_s, u"revoked"_s, u"suspended"_s, u"unreadable"_s, u"unsigned"_s,
        u"unchecked"_s, u"snapshot"_s, u"unreachable"_s, u"expired"_s, u"status-unchecked"_s, u"issuer-unknown"_s,
        u"verified"_s };
    return names.at(static_cast<size_t>(state));
}

bool EndorsementReport::isConfirmed() const
{
    const bool isBound = issuer.reason == u"issuer-known"_s || issuer.reason == u"issuer-not-on-list"_s;
    const auto holds = [](const Check& check) { return check.answer == Answer::Yes; };
    return isAboutThis && isBound && holds(integrity) && holds(status) && holds(validity);
}

State VerificationReport::state() const { return stateOf(*this); }

namespace {

/// What an answer means for the headline when its reason says nothing closer: always the careful reading.
std::optional<State> carefulReading(CheckKind kind, Answer answer)
{
    const bool no = answer == Answer::No;
    switch (kind) {
    case CheckKind::Integrity:
        return no ? State::Changed : State::Unreadable;
    case CheckKind::Status:
        return no ? State::Revoked : State::StatusUnchecked;
    case CheckKind::Validity:
        return no ? State::Expired : State::Unreadable;
    case CheckKind::Issuer:
        return no ? State::Changed : State::IssuerUnknown;
    case CheckKind::Recipient:
    case CheckKind::Complete:
        break;
    }
    return std::nullopt; // they stand beside the headline
}

/// The state that this check alone would ask for; nothing where it raises no objection.
std::optional<State> stateFrom(const Check& check, CheckKind kind)
{
    const reasons::Reason* reason = reasons::find(check.reason);
    const bool agrees = reason && reason->kind == kind && reason->answer == check.answer;
    if (check.answer == Answer::Yes && check.kind == kind && (agrees || !reason))
        return std::nullopt;
    // A yes whose reason belongs to another answer or another check is no yes.
    const Answer answer = check.answer == Answer::No ? Answer::No : Answer::Unchecked;
    return agrees && reason->state ? reason->state : carefulReading(kind, answer);
}

} // namespace

State stateOf(const VerificationReport& report)
{
    // The order of State is the order of cli.md: the first match is the smallest.
    State state = stateFrom(report.check(CheckKind::Integrity), CheckKind::Integrity).value_or(State::Verified);
    const bool genuine = state == State::Verified;
    for (const CheckKind kind : { CheckKind::Status, CheckKind::Validity, CheckKind::Issuer }) {
        // What could not be read of a badge that is not proven anyway says nothing new.
        const bool settled = !genuine && report.check(kind).answer == Answer::Unchecked;
        if (const auto wanted = stateFrom(report.check(kind), kind); wanted && !settled)
            state = std::min(state, *wanted);
    }
    const bool siteIsGone = state == State::Unreachable;
    return siteIsGone && report.verifiedBefore ? State::Snapshot : state;
}

} // namespace besace
