#pragma once

#include "core/backpack/Backpack.h"

namespace besace::wording {

/// What the person did, so that it can follow "Undo:" and "Done:": "put 2 badges in the trash".
QString operationSentence(const Operation& operation);

} // namespace besace::wording
