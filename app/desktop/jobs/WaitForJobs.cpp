#include "app/desktop/jobs/WaitForJobs.h"

#include <QThreadPool>

namespace besace {

void waitForJobs() { QThreadPool::globalInstance()->waitForDone(); }

} // namespace besace
