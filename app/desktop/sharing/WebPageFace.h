#pragma once

namespace besace {

/// Lets screen readers read the words of a WebPageView as text, with what its pictures show. Call once before the first
/// one is made; calling it again does nothing.
void describeWebPages();

} // namespace besace
