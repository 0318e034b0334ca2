#include "app/desktop/network/CheckingSummary.h"

#include <QCoreApplication>

namespace besace {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(besace::CheckingSummary)
};

QString checkedHow(const CheckingOutcome& outcome)
{
    const int count = outcome.checked;
    if (outcome.wasStopped)
        return Words::tr("Stopped. %n badge(s) checked.", nullptr, count);
    if (outcome.askedAll)
        return outcome.online ? Words::tr("%n badge(s) checked, with internet.", nullptr, count)
                              : Words::tr("%n badge(s) checked.", nullptr, count);
    return outcome.online
        ? Words::tr("%n badge(s) checked. Not every site was asked.", nullptr, count)
        : Words::tr("%n badge(s) checked, without internet: cancellation not checked.", nullptr, count);
}

} // namespace

QString checkingSummary(const CheckingOutcome& outcome)
{
    QString summary = checkedHow(outcome);
    if (!outcome.changed.isEmpty())
        summary += QChar(u' ')
            + Words::tr("%n changed since the last check.", nullptr, static_cast<int>(outcome.changed.size()));
    return summary;
}

} // namespace besace
