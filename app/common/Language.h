#pragma once

#include <QString>

namespace besace {

/// `fr` where the system speaks French, else `en`.
QString systemLanguage();

} // namespace besace
