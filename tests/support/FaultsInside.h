#pragma once

#include "tests/support/Faults.h"
#include <string_view>

/// What the layers of Faults.h have in common: the plan, and what was called.
namespace faults::inside {

/// What is planned, while something is. Nobody changes it while calls are made.
const Plan& plan();
bool isOn();

bool isBelow(std::string_view path);
/// What is not there cannot be removed, or looked at: such a call is none.
bool isThere(const char* path);
/// Whether calls of that kind are looked at now: asking for a path is a call of its own.
bool isCounted(Layer layer, Calls calls);
/// Writes a call down. Whether it fails; errno is set then.
bool fails(Layer layer, Calls calls, const char* what, std::string_view path, long long place = 0);

} // namespace faults::inside
