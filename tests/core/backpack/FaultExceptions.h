#pragma once

#include "tests/core/backpack/FaultScenes.h"
#include "tests/support/Faults.h"
#include <optional>

namespace besace::scenes {

/// Where a fault is not told, or told as something else, and why that is right. The first three are regular
/// expressions.
struct FaultException {
    const char* scene;
    const char* what;
    const char* path;
    QList<Error::Code> codes; ///< as which it is told; empty: it is not
    const char* why;
    const char* shownBy; ///< a scene that cannot do without
    bool repeats = false; ///< only where the call before it was the same, and did not fail
};

const QList<FaultException>& exceptions();

/// The number of the one that excuses it. @param told nothing: nobody was told
std::optional<int> exceptionFor(
    const Scene& scene, const faults::Call& call, bool repeats, const std::optional<Error>& told);

} // namespace besace::scenes
