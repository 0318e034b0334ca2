#include "tests/core/backpack/SealedFaultScenes.h"

#include "core/backpack/Password.h"

#include "tests/core/backpack/FaultActs.h"

using namespace besace::samples;

namespace besace::scenes {

namespace {

/// What is there already gets a password.
void seal(const Stage& stage)
{
    must(done(setPassword(stage.path(backpackName), password, quickToMake)));
    must(lock(stage.path(backpackName)));
}

void makeSealedWithBackups(const Stage& stage)
{
    makeWithBackups(stage);
    seal(stage);
}

} // namespace

QList<Scene> withPassword()
{
    return { { "a sealed backup comes back into one with a password", Begins::Open, makeSealedWithBackups,
        { restoring("restore", sealedName, RestoreMode::Add) } } };
}

} // namespace besace::scenes
