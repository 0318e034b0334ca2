#pragma once

#include "core/verification/SignedIssuers.h"

namespace besace::wording {

/// Why a list of known organisations is not taken: what happened, that nothing was changed, what to do. Empty where it
/// is fine.
QString listSentence(ListAnswer answer);

} // namespace besace::wording
