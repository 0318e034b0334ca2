#pragma once

#include "core/backpack/Backpack.h"

namespace bench {

/// A badge as people have them, the same each time for a number: one of some thousand names, of a few hundred
/// organisations, with skills, words in French, years and states of every kind. Small: a file of about three kilobytes.
besace::NewBadge badgeOf(int number);

/// Fills a backpack with that many. Ends the program if it cannot be written.
void makeBackpack(const QString& path, int badges);

} // namespace bench
