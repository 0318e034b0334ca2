#include "core/verification/CombinedReport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// The checks that may need the web.
constexpr std::array remoteChecks { CheckKind::Integrity, CheckKind::Status, CheckKind::Issuer };

bool isNotAsked(const Check& check)
{
    // Without a proof nobody can be asked; with `proof-not-asked` that is for want of asking too.
    return check.answer == Answer::Unchecked && check.reason.endsWith(u"-not-asked"_s);
}

/// Whether this was heard from somebody, be it that nobody answered.
bool isHeard(const Check& check) { return !check.reason.isEmpty() && !isNotAsked(check); }

/// When the badge was last found genuine, as far as both know.
std::optional<QDateTime> genuineAt(const VerificationReport& report)
{
    return report.check(CheckKind::Integrity).answer == Answer::Yes ? report.checkedAt : report.verifiedBefore;
}

/// Each endorsement keeps what was heard about it, too.
void combineEndorsements(const VerificationReport& earlier, VerificationReport& later)
{
    for (EndorsementReport& endorsement : later.endorsements) {
        const auto known = std::ranges::find_if(
            earlier.endorsements, [&](const EndorsementReport& before) { return before.sha256 == endorsement.sha256; });
        if (known == earlier.endorsements.end())
            continue;
        for (const auto check :
            { &EndorsementReport::integrity, &EndorsementReport::status, &EndorsementReport::issuer }) {
            if (isNotAsked(endorsement.*check) && isHeard((*known).*check))
                endorsement.*check = (*known).*check;
        }
    }
}

} // namespace

bool wasNotAsked(const VerificationReport& report) { return std::ranges::any_of(report.checks, isNotAsked); }

VerificationReport combined(const VerificationReport& earlier, VerificationReport later)
{
    bool keepsAnswer = false;
    for (const CheckKind kind : remoteChecks) {
        const bool keep = isNotAsked(later.check(kind)) && isHeard(earlier.check(kind));
        if (keep)
            later.check(kind) = earlier.check(kind);
        keepsAnswer = keepsAnswer || keep;
    }
    if (keepsAnswer) {
        later.checkedAt = earlier.checkedAt;
        later.online = earlier.online;
        later.notes = earlier.notes;
    }
    combineEndorsements(earlier, later);
    const Check& status = earlier.check(CheckKind::Status);
    if (status.answer == Answer::No && later.check(CheckKind::Status).answer == Answer::Unchecked)
        later.check(CheckKind::Status) = status;
    if (later.check(CheckKind::Integrity).answer == Answer::Unchecked)
        later.verifiedBefore = genuineAt(earlier);
    return later;
}

} // namespace besace
