#pragma once

#include "core/backpack/Recovery.h"
#include "core/wording/Language.h"

namespace besace::wording {

/// "Your backpack was damaged. Besace put it right, as far as it could."
QString recoveryHeadline(const Language& language = {});
/// What came through and what did not, a sentence each. @param namesShown names of lost badges, before "and N others"
QStringList recoverySentences(const Recovery& recovery, int namesShown, const Language& language = {});

} // namespace besace::wording
