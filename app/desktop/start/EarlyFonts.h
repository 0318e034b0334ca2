#pragma once

namespace besace {

/// Has the system's list of fonts read by another thread while the program gets ready: the first text waits for it.
/// Where fonts are found in another way than with fontconfig, it does nothing.
void readFontsEarly();

} // namespace besace
