#pragma once

#include "core/verification/Verifier.h"

namespace besace {

/// Something that is new since the last check.
struct Change {
    QString code; ///< on the list changes::codes()
    QString detail; ///< untranslated evidence: names, addresses and fields, before and after

    friend bool operator==(const Change&, const Change&) = default;
};

namespace changes {

/// All of them, the gravest first. They are a contract, as the codes of Reasons.h. core/wording has a sentence for
/// every one.
const QStringList& codes();

/// What a check brought to light that the one before did not know. A question that was asked before and not this time
/// is no news; neither is the time that passed, unless it ended the badge's validity.
/// @param before the badge as it was kept, with its last report; @param after the same badge now
QList<Change> between(const Verification& before, const Verification& after);

/// Those to come back to. That a question was answered for the first time is good to hear, once.
QList<Change> news(QList<Change> changes);

} // namespace changes

} // namespace besace
