#include "core/base/Limits.h"
#include "core/did/DidDocument.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace besace::did {

namespace {

Error unreachable(const QString& detail) { return { Error::Code::Unreachable, detail }; }

QString statusText(int status)
{
    const QString text = u"HTTP "_s + QString::number(status);
    if (status == 404)
        return text + u" not found"_s;
    return status == 410 ? text + u" gone"_s : text;
}

Result<DidDocument> resolveWeb(const QString& did, const DocumentLoader& loader)
{
    const Result<QString> address = didWebAddress(did);
    if (!address)
        return address.error();
    const Result<Document> answer = loader.load(*address);
    if (!answer)
        return answer.error();
    if (answer->status != 200)
        return unreachable(statusText(answer->status) + u": "_s + *address);
    // The spec's only proof of who answers is TLS; a redirect must not lead out of it.
    if (answer->url.startsWith(u"http:", Qt::CaseInsensitive))
        return unreachable(u"redirected to an address without TLS: "_s + answer->url);
    const Result<JsonValue> json = parseJson(answer->body);
    if (!json)
        return json.error();
    Result<DidDocument> document = parseDidDocument(*json);
    if (document && document->id != did)
        return Error { Error::Code::Malformed, u"the document of "_s + did + u" is about "_s + document->id.left(200) };
    return document;
}

} // namespace

Result<DidDocument> resolveDid(const QString& did, const DocumentLoader& loader)
{
    // https://www.w3.org/TR/did-core/#did-syntax
    static const QRegularExpression syntax(u"^did:([a-z0-9]+):((?:[A-Za-z0-9._:-]|%[0-9A-Fa-f]{2})+)\\z"_s);
    static const QRegularExpression start(u"^did:([a-z0-9]+):"_s);
    if (did.size() > qsizetype { 2 } * limits::maxKeyTextChars)
        return Error { Error::Code::TooLarge, u"DID"_s };
    const QString method = start.match(did).captured(1);
    if (method == u"key")
        return didKeyDocument(did);
    if (method == u"jwk")
        return didJwkDocument(did);
    if (!syntax.match(did).hasMatch())
        return Error { Error::Code::Malformed, u"no DID: "_s + did.left(200) };
    if (method == u"web")
        return resolveWeb(did, loader);
    return Error { Error::Code::Unsupported, u"DID method "_s + method.left(40) };
}

} // namespace besace::did
