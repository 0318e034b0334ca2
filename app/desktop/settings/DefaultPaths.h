#pragma once

#include <QString>

/// Where things are kept unless somebody says otherwise. The command line uses the same backpack.
namespace besace::defaultPaths {

/// The person's backpack, in the system's folder for a program's data.
QString backpack();
/// The one for "Try with example badges", beside it.
QString trialBackpack();

} // namespace besace::defaultPaths
