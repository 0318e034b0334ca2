#pragma once

#include "core/verification/Verifier.h"

namespace besace {

/// What became of one endorsement.
/// https://www.imsglobal.org/spec/ob/v3p0/#endorsementcredential
/// @param alone its check as a credential by itself
/// @param endorsed the badge that it hangs on
EndorsementReport endorsementReport(const Endorsement& endorsement, const Verification& alone, const Badge& endorsed);

/// The same where it cannot be read as anything, for that reason.
EndorsementReport unreadableEndorsement(const Endorsement& endorsement, const Check& integrity);

/// What @p report says about an endorsement; nullptr where it was not checked.
const EndorsementReport* reportOn(const Endorsement& endorsement, const VerificationReport& report);

} // namespace besace
