#pragma once

#include <QString>

namespace besace {

/// What a backpack is called on screen, in the program's language: the name of its file, unless that is the one which
/// the program gave it: "My backpack", "My backpack 2".
QString backpackName(const QString& path);

} // namespace besace
