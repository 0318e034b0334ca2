#pragma once

#include <QString>

namespace besace {

/// What a badge is called on the screen, in one line. A badge whose name stands on a site that nobody asked yet has
/// none.
QString nameOnScreen(const QString& name);

} // namespace besace
