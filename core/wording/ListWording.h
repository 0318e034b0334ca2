#pragma once

#include "core/verification/ListChange.h"
#include "core/verification/SignedIssuers.h"

namespace besace::wording {

/// Why a list of known organisations is not taken: what happened, that nothing was changed, what to do. Empty where it
/// is fine.
QString listSentence(ListAnswer answer);
/// What taking a list in place of an earlier one added and struck off, by name.
QString listChangeSentence(const ListChange& change);

} // namespace besace::wording
