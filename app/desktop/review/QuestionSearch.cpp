#include "app/desktop/review/QuestionSearch.h"

#include "app/desktop/jobs/Job.h"

namespace besace {

QuestionSearch::QuestionSearch(QObject* parent) : QObject(parent) { }

void QuestionSearch::search(const ReviewSession& session)
{
    m_next = session;
    m_isWanted = true;
    if (!m_isBusy)
        begin();
}

void QuestionSearch::stop()
{
    m_next.reset();
    m_isWanted = false;
}

void QuestionSearch::begin()
{
    m_isBusy = true;
    runJob([session = *m_next](Progress&) {
        ReviewSession searched = session;
        searched.findQuestions();
        return searched;
    }).then(this, [this](const ReviewSession& searched) { end(searched); });
    m_next.reset();
}

void QuestionSearch::end(const ReviewSession& searched)
{
    m_isBusy = false;
    if (m_next)
        return begin();
    if (!m_isWanted)
        return;
    m_isWanted = false;
    emit found(searched);
}

} // namespace besace
