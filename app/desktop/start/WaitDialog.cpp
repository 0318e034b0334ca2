#include "app/desktop/start/WaitDialog.h"

#include "app/desktop/jobs/JobLine.h"
#include "app/desktop/looks/Dialogs.h"

#include <QVBoxLayout>

namespace besace {

WaitDialog::WaitDialog(const QString& words)
{
    setWindowTitle(words);
    auto* line = new JobLine;
    auto* body = new DialogBody(*this);
    body->column()->addWidget(line);
    body->column()->addStretch();
    layOutDialog(*this, *body, {});
    line->begin(words, JobLine::Stopping::Never);
}

void WaitDialog::done(int /*result*/) { }

} // namespace besace
