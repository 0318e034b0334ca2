#include "core/net/RememberedAnswers.h"

#include "core/base/Limits.h"

#include <QMutexLocker>

namespace besace {

void RememberedAnswers::remember(const QString& url, const Result<Document>& answer)
{
    m_bytes += answer ? answer->body.size() : url.size();
    if (m_bytes > limits::maxRememberedBytes) {
        m_answers.clear();
        m_bytes = answer ? answer->body.size() : url.size();
    }
    m_answers.insert(url, answer);
}

Result<Document> RememberedAnswers::answer(const QString& url, const std::function<Result<Document>()>& fetch)
{
    QMutexLocker lock(&m_mutex);
    while (m_underWay.contains(url))
        m_arrived.wait(&m_mutex);
    if (const auto known = m_answers.constFind(url); known != m_answers.cend())
        return *known;
    m_underWay.insert(url);
    lock.unlock();
    const Result<Document> fetched = fetch();
    lock.relock();
    m_underWay.remove(url);
    remember(url, fetched);
    m_arrived.wakeAll();
    return fetched;
}

} // namespace besace
