#pragma once

#include "core/badge/Badge.h"
#include "core/base/DocumentLoader.h"
#include "core/verification/VerificationReport.h"

namespace besace {

/// What a badge's refreshService answers.
struct RefreshedCopy {
    std::optional<Badge> newer; ///< of the same badge, issued later; not verified
    QList<Note> notes; ///< `refresh-refused` where something else came
};

/// Asks the 1EdTechCredentialRefresh service of a badge whose proof holds, if it names one, once. No answer, and a copy
/// that is no newer, leave everything as it was.
/// https://www.imsglobal.org/spec/ob/v3p0/#refresh-openbadgecredential
RefreshedCopy fetchNewerCopy(const Badge& badge, const DocumentLoader& loader);

} // namespace besace
