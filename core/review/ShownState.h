#pragma once

#include "core/review/ShownWords.h"

namespace besace {

/// Whether the state that a document gives a badge is one that the badge can never have had. States change honestly: a
/// badge that was verified then may have expired or been cancelled since. But a file without proof never had one, and
/// nobody can have found a badge valid on a day after its last. And what we never write in that place is not ours.
QList<Question> contradictedState(const Verification& verification, const ShownWords& shown);

} // namespace besace
