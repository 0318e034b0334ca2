#pragma once

#include <QDataStream>
#include <QTemporaryDir>

#include "tests/core/backpack/FaultScenes.h"
#include "tests/support/Faults.h"
#include <algorithm>
#include <memory>

/// Scenes that are played, with a fault or without.
namespace besace::scenes {

/// In memory where there is enough: a fault is none of the disk, and runs are ten times as quick.
std::unique_ptr<QTemporaryDir> newFolder();
std::unique_ptr<QTemporaryDir> copyOf(const QString& folder);

/// As stateOf(). Folders of the same names and bytes say the same; most runs end in one that was seen before, and
/// looking at it takes as long as playing the scene.
QStringList stateSeen(const Scene& scene, const QString& folder);

/// How a scene went.
struct Run {
    QList<int> callsAfter; ///< each step, and closing
    QList<Error> told;
    int stepsDone = 0;
    int failed = -1; ///< what the step after those leaves, if it failed
    QStringList kept;
};

QDataStream& operator<<(QDataStream& out, const Run& run);
QDataStream& operator>>(QDataStream& in, Run& run);

/// @param steps how many of them
/// @param calls what was called
Run play(const Scene& scene, qsizetype steps, const faults::Plan& plan, std::vector<faults::Call>& calls);

/// What happens where nothing fails.
struct Rehearsal {
    std::unique_ptr<QTemporaryDir> before = newFolder();
    QList<QStringList> states; ///< before the first step, and after each
    std::vector<faults::Call> calls;
    QList<int> callsAfter; ///< each step, and closing

    /// @param call from 1
    qsizetype stepOf(int call) const { return std::ranges::lower_bound(callsAfter, call) - callsAfter.begin(); }
};

Rehearsal rehearse(const Scene& scene, faults::Layer layer, faults::Calls of);

} // namespace besace::scenes
