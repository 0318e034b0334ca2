#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace besace {

/// Every check has three answers. There is no default: "not checked" is never taken for a yes.
enum class Answer { Yes, No, Unchecked };
/// `yes` `no` `unchecked`
QString answerName(Answer answer);

enum class CheckKind { Integrity, Status, Validity, Recipient, Issuer, Complete };
/// `integrity` `status` `validity` `recipient` `issuer` `complete`
QString checkName(CheckKind kind);

/// One thing looked at, and what came of it.
struct Check {
    CheckKind kind = CheckKind::Integrity;
    Answer answer = Answer::Unchecked;
    QString reason; ///< a code of core/verification/Reasons.h
    QString detail; ///< untranslated evidence: key id, date, address, field names

    friend bool operator==(const Check&, const Check&) = default;
};

/// The headline, computed from the checks in stateOf() and nowhere else. In the order of cli.md: first match wins.
enum class State {
    Changed,
    Revoked,
    Suspended,
    Unreadable,
    Unsigned,
    Unchecked,
    Snapshot,
    Unreachable,
    Expired,
    StatusUnchecked,
    IssuerUnknown,
    Verified,
};
/// `changed` `revoked` … `verified`
QString stateName(State state);

/// Something worth knowing beside the six checks. It changes no answer and no headline.
struct Note {
    QString code; ///< on the list reasons::notes()
    QString detail; ///< untranslated evidence, or the issuer's own words

    friend bool operator==(const Note&, const Note&) = default;
};

/// What became of one endorsement: somebody else's word in support of the badge. It never changes the badge's headline.
struct EndorsementReport {
    QByteArray sha256; ///< of Endorsement::payload: which one this is about
    QString id; ///< as written in the endorsement
    Check integrity; ///< whether it is what its own issuer secured
    Check status; ///< whether its issuer took it back
    Check validity;
    Check issuer; ///< who that is
    bool isAboutThis = false; ///< whether it is an endorsement, and of this badge, its achievement or their makers

    /// Whether it may be shown as that organisation's word.
    bool isConfirmed() const;

    friend bool operator==(const EndorsementReport&, const EndorsementReport&) = default;
};

/// The six checks, always all of them, always in this order.
struct VerificationReport {
    QDateTime checkedAt; ///< UTC: the instant that dates were judged at
    bool online = false; ///< whether the network might be asked
    std::array<Check, 6> checks;
    /// UTC: an earlier check, kept in the backpack, found it genuine while the issuer's site still answered.
    std::optional<QDateTime> verifiedBefore;
    QList<Note> notes = {};
    QList<EndorsementReport> endorsements = {}; ///< in the order of Badge::endorsements

    const Check& check(CheckKind kind) const { return checks[static_cast<size_t>(kind)]; }
    Check& check(CheckKind kind) { return checks[static_cast<size_t>(kind)]; }
    State state() const;

    friend bool operator==(const VerificationReport&, const VerificationReport&) = default;
};

/// The one place where a headline is made.
State stateOf(const VerificationReport& report);

} // namespace besace
