#include "app/desktop/network/CheckingSummary.h"

#include <QCoreApplication>
#include <QStringList>

namespace besace {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(besace::CheckingSummary)
};

QString checkedHow(const CheckingOutcome& outcome)
{
    const int count = outcome.checked;
    return outcome.online && outcome.askedAll ? Words::tr("%n badge(s) checked, with internet.", nullptr, count)
                                              : Words::tr("%n badge(s) checked.", nullptr, count);
}

/// Whoever stopped it knows why nobody was asked.
QString notAsked(const CheckingOutcome& outcome)
{
    const int count = outcome.notAsked;
    if (outcome.wasStopped)
        return Words::tr("%n badge(s) not checked.", nullptr, count + outcome.notReached);
    return outcome.online
        ? Words::tr("%n badge(s) not checked: no site is contacted without your agreement.", nullptr, count)
        : Words::tr("%n badge(s) not checked, without internet.", nullptr, count);
}

QStringList notChecked(const CheckingOutcome& outcome)
{
    QStringList sentences;
    if (outcome.notAsked > 0 || (outcome.wasStopped && outcome.notReached > 0))
        sentences << notAsked(outcome);
    if (outcome.silent > 0)
        sentences << Words::tr(
            "%n badge(s) not checked: the organisation's site does not answer.", nullptr, outcome.silent);
    if (outcome.notCheckable > 0)
        sentences << Words::tr(
            "%n badge(s) not checked: without proof, or not readable.", nullptr, outcome.notCheckable);
    if (outcome.earlierKept > 0)
        sentences << Words::tr("For %n badge(s), the earlier check is kept.", nullptr, outcome.earlierKept);
    return sentences;
}

} // namespace

QString checkingSummary(const CheckingOutcome& outcome)
{
    QStringList sentences;
    if (outcome.wasStopped)
        sentences << Words::tr("Stopped.");
    const QStringList open = notChecked(outcome);
    if (outcome.checked > 0 || open.isEmpty())
        sentences << checkedHow(outcome);
    if (outcome.cancellationOpen > 0)
        sentences << Words::tr("For %n badge(s), cancellation not checked.", nullptr, outcome.cancellationOpen);
    sentences << open;
    if (!outcome.changed.isEmpty())
        sentences << Words::tr("%n changed since the last check.", nullptr, static_cast<int>(outcome.changed.size()));
    return sentences.join(QChar(u' '));
}

} // namespace besace
