#pragma once

#include "core/backpack/Backpack.h"

#include <functional>

/// What a person does with a backpack, cut into scenes that each begin with files that are there: so each call of a
/// scene can fail without all the others before it being made again.
namespace besace::scenes {

/// Where a scene takes place, and what is open there.
struct Stage {
    QString folder;
    std::optional<Backpack> backpack = {};
    QList<Error> asides = {}; ///< told beside a result that was good
    QStringList kept = {}; ///< names of badges that a step acknowledged before it failed

    QString path(const QString& name) const { return folder + u'/' + name; }
};

/// What a step leaves when it fails.
enum class Leaves {
    All, ///< everything is as it was before
    Part, ///< what it had acknowledged until then, and all badges that were there
    Nothing, ///< it destroys
};

struct Step {
    const char* name;
    std::function<Result<void>(Stage&)> run;
    Leaves leaves = Leaves::All;
};

enum class Begins {
    Closed,
    Open, ///< the backpack is opened before anything fails: that fails in a scene of its own
    WithoutBackpack, ///< and ends so
};

struct Scene {
    const char* name;
    Begins begins;
    std::function<void(const Stage&)> prepare;
    QList<Step> steps;
};

/// As the program does: where it asks for a password, it is given.
Result<void> open(Stage& stage);
/// And locks it.
void close(Stage& stage);

/// None where there is no such folder.
QStringList filesIn(const QString& folder);

/// All that a person could tell of the folder: each badge, collection and address of the backpack, opened anew, and
/// each other file. Those that may be there or not are spoken of in lines that begin with `copy ` and `left `.
QStringList stateOf(const Scene& scene, const QString& folder);

} // namespace besace::scenes
