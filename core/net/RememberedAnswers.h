#pragma once

#include "core/base/DocumentLoader.h"

#include <QHash>
#include <QMutex>
#include <QSet>
#include <QWaitCondition>

#include <functional>

namespace besace {

/// Asks for each address once, however many threads want it, and remembers the answers, up to
/// limits::maxRememberedBytes. For any thread.
class RememberedAnswers {
public:
    /// The answer that is remembered, or what @p fetch returns; waits where another thread is fetching the same.
    Result<Document> answer(const QString& url, const std::function<Result<Document>()>& fetch);

private:
    void remember(const QString& url, const Result<Document>& answer);

    QMutex m_mutex;
    QWaitCondition m_arrived;
    QHash<QString, Result<Document>> m_answers;
    QSet<QString> m_underWay;
    qint64 m_bytes = 0;
};

} // namespace besace
