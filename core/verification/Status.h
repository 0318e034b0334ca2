#pragma once

#include "core/badge/Badge.h"
#include "core/base/DocumentLoader.h"
#include "core/verification/Proof.h"

namespace besace {

/// Whether a badge was cancelled, and what its lists say besides.
struct StatusAnswer {
    Check check;
    QList<Note> notes;
};

/// Whether the issuer cancelled a badge or put it on hold. Lists are asked only where the proof does not speak against
/// it, and a badge whose proof does not hold is never said not to be cancelled.
StatusAnswer checkStatus(const Badge& badge, const Proof& proof, const QDateTime& now, const DocumentLoader& loader);

} // namespace besace
