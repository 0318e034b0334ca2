#include "core/base/DocumentLoader.h"

#include "core/base/Files.h"
#include "core/base/Json.h"
#include "core/base/Limits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

Result<Document> NoDocuments::load(const QString& url) const { return Error { Error::Code::Offline, url }; }

Result<FolderDocuments> FolderDocuments::open(const QString& folder, const DocumentLoader* next)
{
    const Result<QByteArray> bytes = readFile(folder + u"/documents.json"_s, limits::maxFileBytes);
    if (!bytes)
        return bytes.error();
    const Result<JsonValue> map = parseJson(*bytes);
    if (!map)
        return map.error();

    FolderDocuments documents;
    documents.m_folder = folder;
    documents.m_next = next;
    for (const auto& [url, value] : map->object()) {
        Entry entry { value.toString(), 200, {}, {} };
        if (value.isObject()) {
            entry.file = value[u"file"].toString();
            entry.status = static_cast<int>(std::clamp(value[u"status"].toDouble(200), 0.0, 999.0));
            entry.contentType = value[u"contentType"].toString();
            entry.redirect = value[u"redirect"].toString();
        }
        documents.m_entries.insert(url, entry);
    }
    return documents;
}

Result<Document> FolderDocuments::load(const QString& url) const
{
    QString address = url;
    for (int hops = 0; hops <= limits::maxRedirects; ++hops) {
        const auto entry = m_entries.constFind(address);
        if (entry == m_entries.cend())
            return m_next ? m_next->load(address) : Result<Document>(Error { Error::Code::Unreachable, address });
        if (!entry->redirect.isEmpty()) {
            address = entry->redirect;
            continue;
        }
        Document document { address, entry->status, entry->contentType, {} };
        if (entry->file.isEmpty())
            return document;
        Result<QByteArray> body = readFile(m_folder + u'/' + entry->file, limits::maxDocumentBytes);
        if (!body)
            return body.error();
        document.body = *std::move(body);
        return document;
    }
    return Error { Error::Code::Unreachable, u"too many redirects: "_s + url };
}

} // namespace besace
