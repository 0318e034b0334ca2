#include "core/verification/RecordingDocuments.h"

#include "core/base/Limits.h"
#include "core/verification/WebAddress.h"

using namespace Qt::StringLiterals;

namespace besace {

Result<Document> RecordingDocuments::load(const QString& url) const
{
    if (const auto known = m_answers.constFind(url); known != m_answers.cend())
        return *known;
    if (m_progress.cancelled())
        return Error { Error::Code::Cancelled, url };
    if (m_answers.size() >= limits::maxDocumentsPerBadge)
        return Error { Error::Code::Unreachable, u"too many documents: "_s + url };
    Result<Document> answer = m_loader.load(url);
    if (answer && withoutFragment(url) != answer->url)
        answer->asked = url;
    m_answers.insert(url, answer);
    if (answer)
        m_documents.append(*answer);
    return answer;
}

} // namespace besace
