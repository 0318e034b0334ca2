#pragma once

namespace besace {

/// Tells screen readers that an area which scrolls is a pane; Qt gives it no role that they know.
void describeScrollAreas();

} // namespace besace
