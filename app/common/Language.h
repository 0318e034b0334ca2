#pragma once

#include <QString>

namespace besace {

/// The language of core/wording/Languages.h that the system speaks, `en` if it speaks none of them.
QString systemLanguage();

} // namespace besace
