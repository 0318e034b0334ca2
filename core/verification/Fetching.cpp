#include "core/verification/Fetching.h"

#include "core/verification/Reasons.h"
#include "core/verification/WebAddress.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace besace {

bool neverAsked(const Error& error)
{
    return error.code == Error::Code::Offline || error.code == Error::Code::Cancelled;
}

Result<Document> ask(const QString& url, const DocumentLoader& loader)
{
    Result<Document> document = loader.load(url);
    if (document && isHttps(url) && !isHttps(document->url))
        return Error { Error::Code::Unreachable, u"redirected to an address without TLS: "_s + url };
    return document;
}

Result<QByteArray> fetch(const QString& url, const DocumentLoader& loader)
{
    const Result<Document> document = ask(url, loader);
    if (!document)
        return document.error();
    if (document->status != 200)
        return Error { Error::Code::Unreachable, u"%1 %2"_s.arg(document->status).arg(url) };
    return document->body;
}

Result<JsonValue> parseFetchedJson(const QByteArray& body)
{
    static const QByteArray mark = "\xef\xbb\xbf";
    return parseJson((body.startsWith(mark) ? body.sliced(mark.size()) : body).trimmed());
}

Result<JsonValue> fetchJson(const QString& url, const DocumentLoader& loader)
{
    const Result<QByteArray> body = fetch(url, loader);
    return body ? parseFetchedJson(*body) : body.error();
}

Check proofNotHad(const Error& error)
{
    if (error.code == Error::Code::Untrusted)
        return reasons::because("proof-site-untrusted", error.detail);
    return reasons::because(neverAsked(error) ? "proof-not-asked" : "proof-unreachable", error.detail);
}

bool isProofUnreachable(const Check& integrity)
{
    static const QStringList codes { u"proof-unreachable"_s, u"proof-site-untrusted"_s, u"hosted-not-a-badge"_s };
    return codes.contains(integrity.reason);
}

Check statusNotHad(const Error& error)
{
    return reasons::because(neverAsked(error) ? "status-not-asked" : "status-unreachable", error.detail);
}

} // namespace besace
