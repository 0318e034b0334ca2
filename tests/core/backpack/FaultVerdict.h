#pragma once

#include "tests/core/backpack/FaultRun.h"

/// A scene with a fault in it, and what is to be said of how it went.
namespace besace::scenes {

inline constexpr unsigned mostSeconds = 60; ///< that one run takes: whatever waits longer waits for ever

/// One way in which files fail.
struct Way {
    faults::Layer layer;
    int systemError; ///< 0: a read gives less than was asked for
    bool lasts;
    faults::Calls of = faults::Calls::Changes;
};

/// A run with a fault.
struct Trial {
    const Scene& scene;
    const Rehearsal& rehearsal;
    Way way;
    int failing; ///< from 1

    const faults::Call& call() const { return rehearsal.calls.at(size_t(failing) - 1); }
    /// Whether the same was called just before; a new file's folder may have been flushed in between.
    bool repeats() const;
};

/// What became of a trial.
struct Verdict {
    QStringList exceptions; ///< numbers of those that it needed
    QStringList wrong;
};

QString asText(const faults::Call& call);

/// The scene is played in one process, and looked at in another: what the first one knew or held is gone.
Verdict judge(const Trial& trial);

} // namespace besace::scenes
