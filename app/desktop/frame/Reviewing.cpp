#include "app/desktop/frame/MainWindow.h"
#include "app/desktop/network/Web.h"
#include "app/desktop/review/ReviewWindow.h"

namespace besace {

/// A window of its own, which knows the organisations of this backpack and else nothing of it.
void MainWindow::review()
{
    const Result<QList<KnownIssuer>> known = m_own.knownIssuers();
    if (!known)
        return complain(known.error());
    auto* window = new ReviewWindow({ .clock = m_setup.clock,
                                        .locale = m_setup.locale,
                                        .knownIssuers = *known,
                                        .web = m_setup.web,
                                        .webPreferences = m_web->preferences() },
        this);
    window->show();
}

} // namespace besace
