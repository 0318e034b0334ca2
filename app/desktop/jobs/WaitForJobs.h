#pragma once

namespace besace {

/// Waits until every job has ended: nobody reads or writes any more. They should have been told to stop before.
void waitForJobs();

} // namespace besace
