#pragma once

#include "tests/core/backpack/FaultScenes.h"

namespace besace::scenes {

/// What a person does with a backpack that has a password.
QList<Scene> withPassword();

} // namespace besace::scenes
