#include "core/backpack/KeptBadge.h"

#include "core/verification/LinkedDocuments.h"

#include <algorithm>

namespace besace {

namespace {

constexpr int httpOk = 200;

/// That day's answers, and nobody else's.
class KeptDocuments final : public DocumentLoader {
public:
    explicit KeptDocuments(const QList<Document>& documents) : m_documents(documents) { }

    Result<Document> load(const QString& url) const override
    {
        for (const auto& matches : { isAt, namesItself }) {
            const auto it = std::ranges::find_if(m_documents, [&](const Document& kept) { return matches(kept, url); });
            if (it != m_documents.end())
                return *it;
        }
        return Error { Error::Code::Offline, url };
    }

private:
    static bool isAt(const Document& document, const QString& url) { return document.url == url; }

    /// After a redirect a document came from elsewhere, but bears the id that it was asked for.
    static bool namesItself(const Document& document, const QString& url)
    {
        const Result<JsonValue> value = parseJson(document.body);
        return document.status == httpOk && value
            && ((*value)[u"id"].toString() == url || (*value)[u"@id"].toString() == url);
    }

    const QList<Document>& m_documents;
};

} // namespace

Result<Badge> readKeptBadge(const KeptPayload& kept)
{
    Result<Badge> badge = readBadge(kept.payload);
    if (!badge)
        return badge;
    if (!kept.hostedUrl.isEmpty()) {
        badge->hostedUrl = kept.hostedUrl;
        badge->securing = badge->securing == Securing::None ? Securing::Hosted : badge->securing;
    }
    if (!kept.documents.isEmpty())
        fetchLinked(*badge, KeptDocuments(kept.documents));
    return badge;
}

} // namespace besace
